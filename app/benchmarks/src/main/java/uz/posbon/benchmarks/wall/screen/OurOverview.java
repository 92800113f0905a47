package uz.posbon.benchmarks.wall.screen;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Parent;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.workstation.room.RoomModel;
import uz.posbon.workstation.room.RoomProjection;
import uz.posbon.workstation.room.RoomRehearsal;
import uz.posbon.workstation.room.RoomView;
import uz.posbon.workstation.words.Words;

/** The desk's panel. */
final class OurOverview implements ShownFigures {
    private final RoomView view = new RoomView(behind -> {}, row -> {});
    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
    private final Picture picture = new OperationalPicture().snapshot();

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public List<Runnable> rehearsal(RoomFigures figures, List<String> stylesheets) {
        return RoomRehearsal.begin(RoomProjection.of(figures, picture, figures.time(), words), words, stylesheets);
    }

    @Override
    public Runnable prepare(RoomFigures figures) {
        RoomModel model = RoomProjection.of(figures, picture, figures.time(), words);
        return () -> view.show(model, words);
    }
}
