package uz.posbon.workstation.annunciate;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.workstation.kept.WholeFile;

/**
 * Keeps what the operator has chosen. Blocks; not for the FX thread.
 *
 * @param file made when the first choice is saved
 */
public record SettingsFile(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    /** What was chosen last; the usual where nothing was, or where it cannot be read. */
    Settings load() {
        if (!Files.exists(file)) {
            return Settings.USUAL;
        }
        Properties saved = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            saved.load(in);
            return new Settings(
                    Integer.parseInt(saved.getProperty("volume", Integer.toString(Settings.USUAL.volume()))),
                    Boolean.parseBoolean(saved.getProperty("voice", Boolean.toString(Settings.USUAL.voice()))));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} is damaged; the usual volume is used", file, e);
            return Settings.USUAL;
        }
    }

    void save(Settings settings) throws IOException {
        Properties saved = new Properties();
        saved.setProperty("volume", Integer.toString(settings.volume()));
        saved.setProperty("voice", Boolean.toString(settings.voice()));
        StringWriter text = new StringWriter();
        saved.store(text, null);
        WholeFile.write(file, text.toString());
    }
}
