package uz.posbon.sdk.room;

/**
 * Units that are in one district now.
 *
 * @param zoneId the district; {@link Tally#NONE} is outside of all, or where is not known
 * @param available of them, how many can be sent
 */
public record Coverage(String zoneId, int available, int total) {}
