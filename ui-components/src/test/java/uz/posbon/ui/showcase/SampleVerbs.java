package uz.posbon.ui.showcase;

import java.util.List;
import java.util.stream.Stream;
import uz.posbon.ui.command.CommandSource;
import uz.posbon.ui.command.Completion;
import uz.posbon.ui.command.Preview;

/** Three verbs to try the command line with. */
final class SampleVerbs implements CommandSource {

    @Override
    public List<Completion> complete(String text, int caret) {
        return Stream.of("assign", "acknowledge", "close")
                .filter(verb -> verb.startsWith(text))
                .map(verb -> new Completion(verb, "what " + verb + " does", verb + " ", 0, caret))
                .toList();
    }

    @Override
    public Preview preview(String text) {
        if (text.isBlank()) {
            return new Preview.Unfinished("");
        }
        return complete(text.split(" ", 2)[0], 0).isEmpty()
                ? new Preview.Wrong("No verb '" + text + "'. F1 lists them")
                : new Preview.Ready("2 units to #0427, ETA 4:10");
    }
}
