package uz.posbon.workstation.wall;

import java.time.Instant;
import java.util.Set;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.words.Words;

/** The city's maps, from whoever knows how to draw it. */
public interface WallCity {
    /** What all maps draw of one picture: made in the background, handed to maps on the FX thread. */
    interface Drawn {}

    /** What there is to draw of this picture; one thread, the projection's. */
    Drawn draw(Picture picture, Instant now, Words words);

    /** Names of the layers a map can show. Any thread. */
    Set<String> layers();

    /** A map more; FX thread. */
    WallMap make(Words words);
}
