package uz.posbon.sdk.session;

/** Who am I, and how is the backend. */
public interface SessionApi {
    Session current();

    Health health();
}
