package uz.posbon.ui.video;

/**
 * What a tile wants of a stream.
 *
 * @param box the room it has, in device pixels
 * @param zoom the part it shows
 */
record Look(Box box, Zoom zoom) {

    static Look whole(Box box) {
        return new Look(box, Zoom.WHOLE);
    }

    /** The size the whole picture would need to be shown this large. */
    Box whole() {
        return new Box((int) Math.round(box.width() * zoom.factor()), (int) Math.round(box.height() * zoom.factor()));
    }
}
