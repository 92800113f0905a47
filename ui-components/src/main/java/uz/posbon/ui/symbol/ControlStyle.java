package uz.posbon.ui.symbol;

import java.net.URL;

/** Finds the stylesheet a control brings along. */
public final class ControlStyle {

    private ControlStyle() {}

    /**
     * The address of a stylesheet beside a class.
     *
     * @throws IllegalStateException when the jar lacks it
     */
    public static String beside(Class<?> control, String file) {
        URL address = control.getResource(file);
        if (address == null) {
            throw new IllegalStateException("No stylesheet " + file + " beside " + control.getName());
        }
        return address.toExternalForm();
    }
}
