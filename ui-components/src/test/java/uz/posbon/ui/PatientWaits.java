package uz.posbon.ui;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A wait for a condition ends with the condition; how long it may take says nothing of the product, and much of how busy the machine is. */
public final class PatientWaits implements BeforeAllCallback {
    private static final Duration USUAL = Duration.ofSeconds(60);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(USUAL);
    }
}
