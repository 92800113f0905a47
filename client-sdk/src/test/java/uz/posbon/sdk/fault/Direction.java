package uz.posbon.sdk.fault;

/** A way through the proxy. */
public enum Direction {
    TO_BACKEND,
    TO_CLIENT
}
