package uz.posbon.workstation.verb;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import uz.posbon.sdk.OnvifClient;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.picture.Picture;

/** What a running verb may touch: the backend, the selection and the screen. Calls block; none is made on the FX thread. */
public interface Room {
    PosbonClient client();

    /** The same room for one line, so that what it does is kept under the operator's words. */
    Room saying(String line);

    /** The way to ONVIF devices. */
    OnvifClient onvif();

    /** The desk as it is now. */
    DeskState desk();

    /** The language of its screen, BCP 47: what is made of an alarm is called in it. */
    String language();

    void focus(Focus focus);

    /** Selects it as soon as it is on the picture, unless something else is selected meanwhile; does not wait. */
    void expect(Focus focus);

    /**
     * Waits until what was just done is on the picture, so that the next line sees it.
     *
     * @throws VerbException if it has not come within five seconds; it is done all the same
     */
    void settle(String what, Predicate<Picture> there) throws InterruptedException;

    /** Waits until {@code condition} holds; false when {@code limit} passed first. It is asked again at every change. */
    boolean await(BooleanSupplier condition, Duration limit) throws InterruptedException;

    /** The screen this desk paints on. */
    Screen screen();

    /** A file name of a script, relative to where the script was started. */
    Path file(String name);
}
