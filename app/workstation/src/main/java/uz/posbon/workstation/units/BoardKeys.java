package uz.posbon.workstation.units;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the board: they move, select, report, filter and divide. FX thread only. */
final class BoardKeys {
    private final UnitBoard board;
    private final BoardHeader header;
    private final ListView<BoardLine> list;
    private final Consumer<String> run;
    private boolean swallowLetter;

    BoardKeys(UnitBoard board, BoardHeader header, ListView<BoardLine> list, Consumer<String> run) {
        this.board = board;
        this.header = header;
        this.list = list;
        this.run = run;
    }

    void listen() {
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOnBoard);
        header.filter().addEventFilter(KeyEvent.KEY_PRESSED, this::keyInFilter);
        header.filter().addEventFilter(KeyEvent.KEY_TYPED, letter -> {
            // The F that led to the field is typed after the field has the keyboard; it is no part of the filter.
            if (swallowLetter) {
                swallowLetter = false;
                letter.consume();
            }
        });
    }

    private void keyOnBoard(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        if (handle(key.getCode())) {
            key.consume();
        }
    }

    private boolean handle(KeyCode code) {
        String id = board.selectedIdProperty().get();
        switch (code) {
            case F -> {
                swallowLetter = true;
                header.filter().requestFocus();
                header.filter().selectAll();
            }
            case G -> board.group(board.grouping().other());
            case ESCAPE -> {
                board.selectedIdProperty().set(null);
                board.lift();
            }
            case ENTER -> with(id, unit -> "select " + unit);
            case UP, DOWN, LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN -> move(code, id);
            default -> {
                String status = StatusLook.reportedBy(code);
                if (status == null) {
                    return false;
                }
                with(id, unit -> "unit " + unit + " " + status);
            }
        }
        return true;
    }

    private void with(@Nullable String id, java.util.function.Function<String, String> line) {
        if (id != null) {
            run.accept(line.apply(id.contains(" ") ? "\"" + id + "\"" : id));
        }
    }

    private void move(KeyCode code, @Nullable String id) {
        BoardCursor cursor = new BoardCursor(board.lines());
        BoardCursor.Place to = cursor.move(cursor.find(id), code, board.page());
        if (to != null) {
            UnitRow row = cursor.at(to);
            board.selectedIdProperty().set(row.id());
            board.reveal(to.line());
            list.setAccessibleText(UnitCell.spoken(row, board.words()));
        }
    }

    private void keyInFilter(KeyEvent key) {
        swallowLetter = false;
        if (key.getCode() == KeyCode.ESCAPE) {
            header.filter().clear();
            board.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
            board.requestFocus();
            if (board.selectedIdProperty().get() == null) {
                move(KeyCode.HOME, null);
            }
            key.consume();
        }
    }
}
