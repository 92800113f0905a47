package uz.posbon.sdk.session;

/** Who am I, and how is the backend. Calls block, and throw as those of the other Api interfaces do. */
public interface SessionApi {
    /** Who the backend takes us for. */
    Session current();

    /** How the backend is; the one call that needs no token. */
    Health health();
}
