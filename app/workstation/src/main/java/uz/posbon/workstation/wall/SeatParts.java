package uz.posbon.workstation.wall;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.workstation.words.Words;

/**
 * What the panels of a wall are made of, handed in from boot. FX thread only.
 *
 * @param videos makes a video wall more
 * @param words the language of this seat
 * @param room the latest figures of the room, null before the first have come; asked in the background while a display shows some, and never waits
 */
public record SeatParts(WallCity city, Supplier<VideoWall> videos, WallFiles files, Words words, Supplier<@Nullable RoomFigures> room) {
    PanelView make(PanelModel model) {
        return switch (model) {
            case PanelModel.City city -> new CityPanelView(this.city.make(words));
            case PanelModel.Cameras cameras -> new CamerasPanelView(videos.get());
            case PanelModel.Rows rows -> new RowsPanelView();
            case PanelModel.Figures figures -> new FiguresPanelView();
            case PanelModel.Clock clock -> new ClockPanelView();
            case PanelModel.Message message -> new MessagePanelView();
            case PanelModel.Problem problem -> new MessagePanelView();
            case PanelModel.Picture picture -> new PicturePanelView(files, words.text("seat.no-picture"));
        };
    }
}
