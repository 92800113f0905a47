package uz.posbon.workstation.cameras;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.ui.video.VideoState;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.wall.VideoWall;
import uz.posbon.ui.video.wall.WallSlot;

/** How the cameras on the tiles of video walls stand. FX thread only. */
public final class WatchedTiles {
    private WatchedTiles() {}

    /** By camera id; one on two tiles as the better of them shows it. */
    public static Map<String, VideoState> of(Collection<VideoWall> walls) {
        Map<String, VideoState> states = new HashMap<>();
        for (VideoWall wall : walls) {
            for (WallSlot slot : wall.getSlots()) {
                VideoTile tile = wall.tile(slot.number());
                VideoSource source = tile.getSource();
                if (source != null && !(states.get(source.id()) instanceof VideoState.Live)) {
                    states.put(source.id(), tile.getState());
                }
            }
        }
        return states;
    }
}
