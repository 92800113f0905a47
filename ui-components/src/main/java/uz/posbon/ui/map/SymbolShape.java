package uz.posbon.ui.map;

/** The outlines a symbol can have; colour never carries a meaning alone. */
public enum SymbolShape {
    TRIANGLE, DIAMOND, SQUARE, CIRCLE, RING, PENTAGON, HEXAGON, CROSS, ARROW, DASH, CAMERA, HOUSE
}
