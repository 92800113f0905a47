package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every layout without holes: standard, plain grid, or cells cut at random. */
class WallLayoutPropertyTest {

    @Property
    void everyPlaceOfTheGridBelongsToOneCell(@ForAll("layouts") WallLayout layout) {
        Set<WallCell> places = new HashSet<>();
        for (WallCell cell : layout.cells()) {
            for (int column = cell.column(); column < cell.right(); column++) {
                for (int row = cell.row(); row < cell.bottom(); row++) {
                    assertThat(places.add(WallCell.at(column, row))).as("one cell at %d,%d", column, row).isTrue();
                }
            }
        }
        assertThat(places).hasSize(layout.columns() * layout.rows());
    }

    @Property
    void textRoundTrips(@ForAll("layouts") WallLayout layout) {
        assertThat(WallLayout.parse(layout.text())).isEqualTo(layout);
    }

    @Property(tries = 300)
    void areasFillTheWallToTheLastPixelWithTheSameGapEverywhere(
            @ForAll("layouts") WallLayout layout, @ForAll @IntRange(min = 200, max = 3840) int width,
            @ForAll @IntRange(min = 200, max = 2160) int height, @ForAll @IntRange(min = 0, max = 4) int gap) {
        List<CellArea> areas = layout.areas(width, height, gap);
        List<WallCell> cells = layout.cells();
        for (int i = 0; i < cells.size(); i++) {
            CellArea area = areas.get(i);
            WallCell cell = cells.get(i);
            assertThat(area.width()).isPositive();
            assertThat(area.height()).isPositive();
            assertThat(area.x() == 0).isEqualTo(cell.column() == 0);
            assertThat(area.y() == 0).isEqualTo(cell.row() == 0);
            assertThat(area.x() + area.width() == width).isEqualTo(cell.right() == layout.columns());
            assertThat(area.y() + area.height() == height).isEqualTo(cell.bottom() == layout.rows());
            for (int j = 0; j < cells.size(); j++) {
                if (cells.get(j).column() == cell.right()) {
                    assertThat(areas.get(j).x() - area.x() - area.width()).isEqualTo(gap);
                }
                if (cells.get(j).row() == cell.bottom()) {
                    assertThat(areas.get(j).y() - area.y() - area.height()).isEqualTo(gap);
                }
            }
        }
    }

    @Property
    void tilesOfOneSpanDifferByOnePixelAtMost(
            @ForAll @IntRange(min = 1, max = 8) int columns, @ForAll @IntRange(min = 1, max = 8) int rows,
            @ForAll @IntRange(min = 100, max = 3840) int width) {
        List<CellArea> areas = WallLayout.grid(columns, rows).areas(width, 500, 3);
        int least = areas.stream().mapToInt(CellArea::width).min().orElseThrow();
        assertThat(areas).allMatch(area -> area.width() - least <= 1);
    }

    @Property
    void everyTileIsReachedByArrows(@ForAll("layouts") WallLayout layout) {
        Set<Integer> reached = new HashSet<>(List.of(0));
        List<Integer> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            int from = open.removeLast();
            for (Direction way : Direction.values()) {
                way.from(layout.cells(), from).ifPresent(to -> {
                    if (reached.add(to)) {
                        open.add(to);
                    }
                });
            }
        }
        assertThat(reached).hasSize(layout.size());
    }

    @Provide
    Arbitrary<WallLayout> layouts() {
        Arbitrary<WallLayout> grids = Combinators.combine(Arbitraries.integers().between(1, 8), Arbitraries.integers().between(1, 8))
                .as(WallLayout::grid);
        Arbitrary<WallLayout> cut = Combinators.combine(
                        Arbitraries.integers().between(1, 24), Arbitraries.integers().between(1, 24), Arbitraries.randomValue(random -> random.nextLong()))
                .as((columns, rows, seed) -> cut(columns, rows, new Random(seed)));
        return Arbitraries.oneOf(Arbitraries.of(WallLayout.standard()), grids, cut);
    }

    /** Cuts the grid again and again, up to 64 pieces, and numbers them in any order. */
    private static WallLayout cut(int columns, int rows, Random random) {
        List<WallCell> pieces = new ArrayList<>(List.of(new WallCell(0, 0, columns, rows)));
        for (int i = random.nextInt(64); i > 0; i--) {
            WallCell piece = pieces.remove(random.nextInt(pieces.size()));
            if (piece.columnSpan() > 1 && (piece.rowSpan() == 1 || random.nextBoolean())) {
                int at = 1 + random.nextInt(piece.columnSpan() - 1);
                pieces.add(new WallCell(piece.column(), piece.row(), at, piece.rowSpan()));
                pieces.add(new WallCell(piece.column() + at, piece.row(), piece.columnSpan() - at, piece.rowSpan()));
            } else if (piece.rowSpan() > 1) {
                int at = 1 + random.nextInt(piece.rowSpan() - 1);
                pieces.add(new WallCell(piece.column(), piece.row(), piece.columnSpan(), at));
                pieces.add(new WallCell(piece.column(), piece.row() + at, piece.columnSpan(), piece.rowSpan() - at));
            } else {
                pieces.add(piece);
            }
        }
        Collections.shuffle(pieces, random);
        return new WallLayout(columns, rows, pieces);
    }
}
