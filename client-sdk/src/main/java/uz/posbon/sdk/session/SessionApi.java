package uz.posbon.sdk.session;

/** Who am I, and how is the backend. Calls block, and throw as those of the other Api interfaces do. */
public interface SessionApi {
    /** Who the backend takes us for. */
    Session current();

    /** How the backend is; the one call that needs no token. */
    Health health();

    /** Says what the operator is looking at; telemetry, to be repeated every 15 seconds. The others forget it after 45. */
    void report(Presence presence);
}
