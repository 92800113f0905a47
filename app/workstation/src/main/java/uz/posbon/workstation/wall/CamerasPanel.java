package uz.posbon.workstation.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.wall.WallLayout;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** Cameras as a wall shows them; one that is not there says so in its tile. Pure. */
final class CamerasPanel {
    private CamerasPanel() {}

    static PanelModel.Cameras of(ScenePanel.Cameras panel, Picture picture, Function<Camera, Optional<VideoSource>> sources, Words words) {
        List<PanelModel.Tile> tiles = new ArrayList<>();
        for (String id : panel.cameraIds()) {
            Camera camera = picture.catalogue().cameras().get(id);
            Optional<VideoSource> source = camera == null ? Optional.empty() : sources.apply(camera);
            String problem = camera == null ? words.say(Phrase.of("seat.no-camera", "camera", id))
                    : source.isEmpty() ? words.say(Phrase.of("seat.no-stream", "camera", camera.name())) : "";
            tiles.add(new PanelModel.Tile(source.orElse(null), problem));
        }
        WallLayout layout = layout(panel.layout(), tiles.size());
        if (tiles.isEmpty()) {
            tiles.add(new PanelModel.Tile(null, words.text(panel.incidentId() == null ? "seat.no-cameras" : "seat.no-cameras-near")));
            layout = WallLayout.grid(1, 1);
        }
        return new PanelModel.Cameras(layout, tiles.subList(0, Math.min(tiles.size(), layout.size())));
    }

    /** The layout that was asked for, while it can be read and has a place for each; else the smallest square grid that holds all. */
    private static WallLayout layout(String text, int cameras) {
        int side = (int) Math.clamp(Math.ceil(Math.sqrt(cameras)), 1, WallLayout.LARGEST_GRID);
        try {
            WallLayout asked = WallLayout.parse(text);
            return asked.size() < cameras ? WallLayout.grid(side, side) : asked;
        } catch (IllegalArgumentException e) {
            return WallLayout.grid(side, side);
        }
    }
}
