package uz.posbon.workstation.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.ui.video.Acceleration;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** How this desk decodes video: what became of the wish to let the machine's decoder do it, and of which streams it does not. */
final class DecoderRow {
    static final String ID = "decoder";

    private DecoderRow() {}

    /** @param acceleration empty where nobody wished for it */
    static QueueRow of(Optional<Acceleration> acceleration, Instant now, Words words) {
        boolean falls = acceleration.filter(state -> !state.inSoftware().isEmpty()).isPresent();
        Tone tone = falls ? Tone.MODERATE : acceleration.filter(Acceleration::works).isPresent() ? Tone.READY : Tone.UNKNOWN;
        String kind = words.text("health.kind." + Health.Kind.DECODER.name());
        return new QueueRow(
                Health.Kind.DECODER + " " + ID, tone, tone.shape(), "", kind, kind, words.say(Phrase.joined(" · ", said(acceleration))), now, !falls, false, "");
    }

    private static List<Phrase> said(Optional<Acceleration> acceleration) {
        if (acceleration.isEmpty()) {
            return List.of(Phrase.of("health.decoder.off"));
        }
        String decoder = acceleration.get().decoder();
        if (decoder == null) {
            return List.of(Phrase.of("health.decoder.none"));
        }
        List<Phrase> said = new ArrayList<>(List.of(Phrase.of("health.decoder.works", "decoder", decoder)));
        acceleration.get().inSoftware().forEach(stream -> said.add(
                Phrase.of("health.decoder.software", "format", stream.format(), "why", Phrase.of("health.decoder.why." + stream.why().name()))));
        return said;
    }
}
