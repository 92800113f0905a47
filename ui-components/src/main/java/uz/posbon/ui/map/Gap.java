package uz.posbon.ui.map;

/** Why a map has no background. */
public enum Gap {
    NO_ANSWER, UNREACHABLE, NOT_FOUND, TOO_MANY_REQUESTS, REFUSED, SERVER_ERROR, NOT_A_PICTURE
}
