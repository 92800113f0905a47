package uz.posbon.workstation.verb;

import java.util.function.Predicate;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.words.Phrase;

/** Waiting for the picture to show what a command did, with an interrupt turned into an answer. */
final class Settled {
    private Settled() {}

    static void await(Room room, String what, Predicate<Picture> there) {
        try {
            room.settle(what, there);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VerbException(Phrase.of("wrong.stopped", "what", what));
        }
    }
}
