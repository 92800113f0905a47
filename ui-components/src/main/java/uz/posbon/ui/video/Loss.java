package uz.posbon.ui.video;

/** Why there is no picture. */
public enum Loss {
    /** The name of the host is not known. */
    UNKNOWN_HOST,
    /** Nothing listens there, or there is no way to it. */
    UNREACHABLE,
    /** It takes the connection and stays silent. */
    NO_ANSWER,
    /** User or password are refused. */
    LOGIN_REFUSED,
    /** The host has no such stream or file. */
    NOT_FOUND,
    /** It answers, but with something that cannot be read. */
    UNREADABLE,
    /** There is sound or data, but no pictures. */
    NO_VIDEO,
    /** There are pictures, but no sound. */
    NO_SOUND,
    /** It played and then ended or fell silent. */
    BROKEN_OFF
}
