package uz.posbon.workstation.verb;

import java.util.List;
import java.util.Locale;
import uz.posbon.workstation.verb.PanelScreen.Where;
import uz.posbon.workstation.words.Phrase;

/** Verbs that move the panels of the desk. */
public final class PanelVerbs {
    /** No names of workspaces. */
    private static final List<String> KEYWORDS = List.of("default", "save", "drop");

    private PanelVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("workspace", "NAME | save NAME | drop NAME | default", List.of(Verb.Ask.WORKSPACE), PanelVerbs::workspace),
                new Verb("workspaces", "", List.of(), PanelVerbs::workspaces),
                new Verb("panel", "PANEL [left|right|top|bottom|centre|window|hide|show|fold|unfold]", List.of(Verb.Ask.PANEL), PanelVerbs::panel),
                new Verb("focus-panel", "PANEL", List.of(Verb.Ask.PANEL), PanelVerbs::focus));
    }

    private static Action workspace(Arguments words, DeskState desk) {
        if (words.keyword("default")) {
            return new Action(Phrase.of("verb.workspace.default"), room -> {
                room.screen().panels().reset();
                return Phrase.of("verb.workspace.default");
            });
        }
        boolean saved = words.keyword("save");
        boolean dropped = !saved && words.keyword("drop");
        String name = words.rest().filter(each -> KEYWORDS.stream().noneMatch(each::equalsIgnoreCase))
                .orElseThrow(() -> new VerbException(Phrase.of("verb.workspace.nameless")));
        Phrase says = Phrase.of(saved ? "verb.workspace.save" : dropped ? "verb.workspace.drop" : "verb.workspace.says", "name", name);
        return new Action(says, room -> {
            PanelScreen panels = room.screen().panels();
            if (saved) {
                panels.save(name);
            } else if (!(dropped ? panels.drop(name) : panels.show(name))) {
                throw new VerbException(Phrase.of("verb.workspace.unknown", "name", name));
            }
            return dropped ? says : Phrase.plain(name);
        });
    }

    private static Action workspaces(Arguments words, DeskState desk) {
        return new Action(Phrase.of("verb.workspaces.says"), room -> {
            List<String> names = room.screen().panels().names();
            return names.isEmpty() ? Phrase.of("verb.workspaces.none") : Phrase.list(names);
        });
    }

    private static Action panel(Arguments words, DeskState desk) {
        String panel = words.word("panel").toLowerCase(Locale.ROOT);
        Where where = words.hasNext() ? words.oneOf("panel-place", List.of(Where.values()), PanelVerbs::word) : Where.SHOW;
        Phrase what = Phrase.plain(panel + " " + word(where));
        return new Action(Phrase.of("verb.panel.says", "panel", panel, "where", word(where)), room -> {
            room.screen().panels().send(panel, where);
            return what;
        });
    }

    private static String word(Where where) {
        return where.name().toLowerCase(Locale.ROOT);
    }

    private static Action focus(Arguments words, DeskState desk) {
        String panel = words.word("panel").toLowerCase(Locale.ROOT);
        return new Action(Phrase.of("verb.focus-panel.says", "panel", panel), room -> {
            room.screen().panels().focus(panel);
            return Phrase.plain(panel);
        });
    }
}
