package uz.posbon.workstation.cameras;

import uz.posbon.ui.video.wall.WallLayout;

/** Where the desk's cameras are. */
public enum WallPlace {
    /** A row under the map. */
    STRIP("4x1"),
    /** In the map's place. */
    CENTRE("3x3"),
    /** A window of its own, full screen on another monitor where there is one. */
    WINDOW("4x4");

    private final WallLayout layout;

    WallPlace(String layout) {
        this.layout = WallLayout.parse(layout);
    }

    /** How the wall is divided there until the operator wants it otherwise. */
    WallLayout layout() {
        return layout;
    }
}
