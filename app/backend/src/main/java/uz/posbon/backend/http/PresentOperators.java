package uz.posbon.backend.http;

import uz.posbon.sdk.session.Presence;

/** Tells the others what an operator is looking at. Returns at once. */
@FunctionalInterface
public interface PresentOperators {
    void present(String operator, Presence presence);
}
