package uz.posbon.sdk.room;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is behind one figure.
 *
 * @param total how many there are; more than {@code items} when those were cut
 */
public record RoomRows(RoomFigure figure, @Nullable String of, int total, List<RoomRow> items) {}
