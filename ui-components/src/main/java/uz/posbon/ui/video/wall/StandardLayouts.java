package uz.posbon.ui.video.wall;

import java.util.List;

/** The layouts that have a key. */
final class StandardLayouts {

    static final WallLayout ONE_AND_FIVE = new WallLayout(3, 3, List.of(
            new WallCell(0, 0, 2, 2), WallCell.at(2, 0), WallCell.at(2, 1),
            WallCell.at(0, 2), WallCell.at(1, 2), WallCell.at(2, 2)));

    static final WallLayout ONE_AND_SEVEN = new WallLayout(4, 4, List.of(
            new WallCell(0, 0, 3, 3), WallCell.at(3, 0), WallCell.at(3, 1), WallCell.at(3, 2),
            WallCell.at(0, 3), WallCell.at(1, 3), WallCell.at(2, 3), WallCell.at(3, 3)));

    static final WallLayout TWO_AND_EIGHT = new WallLayout(4, 4, List.of(
            new WallCell(0, 0, 2, 2), new WallCell(2, 0, 2, 2),
            WallCell.at(0, 2), WallCell.at(1, 2), WallCell.at(2, 2), WallCell.at(3, 2),
            WallCell.at(0, 3), WallCell.at(1, 3), WallCell.at(2, 3), WallCell.at(3, 3)));

    static final List<WallLayout> ALL = List.of(
            WallLayout.grid(1, 1), WallLayout.grid(2, 2), WallLayout.grid(3, 3), WallLayout.grid(4, 4),
            ONE_AND_FIVE, ONE_AND_SEVEN, TWO_AND_EIGHT);

    private StandardLayouts() {}
}
