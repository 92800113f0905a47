package uz.posbon.assets;

import java.net.URL;

/** Finds files of this jar. */
final class Resources {

    private Resources() {}

    static URL at(String path) {
        URL address = Resources.class.getResource(path);
        if (address == null) {
            throw new IllegalStateException("Not in the assets: " + path);
        }
        return address;
    }
}
