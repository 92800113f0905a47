package uz.posbon.workstation.mappack;

import uz.posbon.ui.map.LonLatBox;

/** Areas a room of this country wants to see. */
enum Area {
    TASHKENT("Tashkent", new LonLatBox(69.12, 41.16, 69.42, 41.43)),
    /** Its frame; parts of the neighbours lie in it. */
    UZBEKISTAN("Uzbekistan", new LonLatBox(55.99, 37.17, 73.15, 45.60));

    final String title;
    final LonLatBox box;

    Area(String title, LonLatBox box) {
        this.title = title;
        this.box = box;
    }
}
