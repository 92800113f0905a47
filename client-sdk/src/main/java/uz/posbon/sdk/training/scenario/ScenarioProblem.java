package uz.posbon.sdk.training.scenario;

import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that is wrong with a scenario's text, where, and what to do about it.
 *
 * @param kind what is wrong; screens have a text for each in every language
 * @param line of the text, from 1; 0 where it is about the whole text
 * @param column of that line, from 1; 0 where it is about the whole text
 * @param pointer place in the document as JSON Pointer (RFC 6901), e.g. {@code /steps/3/at}; empty for the whole document
 * @param details what fills the gaps of the kind's text, by gap
 */
public record ScenarioProblem(Kind kind, int line, int column, String pointer, Map<String, String> details) {
    public ScenarioProblem {
        details = Map.copyOf(details);
    }

    /** What is wrong; the English text of each, with gaps in braces. */
    public enum Kind {
        /** The text is no YAML. */
        NOT_YAML("is not YAML: {what}"),
        /** The bytes are no text. */
        NOT_UTF8("is not UTF-8 text; save the file as UTF-8"),
        /** Nothing is in it. */
        EMPTY("is empty; a scenario begins with 'format: 1'"),
        /** The file is too large to be read. */
        TOO_LARGE("is larger than {most} bytes; split the scenario"),
        /** Brackets in brackets in brackets. */
        TOO_DEEP("is nested deeper than {most} levels; take some away"),
        /** More values than a scenario can have. */
        TOO_MANY_VALUES("holds more than {most} values; split the scenario"),
        /** A second document follows. */
        SECOND_DOCUMENT("begins a second document; a file holds one scenario"),
        /** YAML's anchors and aliases. */
        ALIAS("uses an anchor or alias; write the value out, scenarios have neither"),
        /** YAML's tags. */
        TAG("carries the tag {tag}; take it away, scenarios have none"),
        /** A key that is a list or a mapping. */
        KEY_NO_TEXT("has a key that is no text; write a word before the colon"),
        /** The same key twice in one place. */
        KEY_TWICE("says '{key}' again, line {line} already does; keep one of them"),
        /** A key that means nothing there. */
        UNKNOWN_KEY("is unknown here; one of these can stand here: {known}"),
        /** Something that has to be said is not. */
        MISSING("lacks '{key}'; add it"),
        /** A list where text is wanted, and the like. */
        WRONG_SHAPE("needs a value of the kind {wanted} and has {found}"),
        /** A number or truth value where text is wanted. */
        NOT_QUOTED("is {value}, which YAML reads as another thing than text; write \"{value}\" in quotation marks"),
        /** Text without a letter. */
        BLANK("says nothing; write something or take it away"),
        /** Text too long to be shown. */
        TOO_LONG("is longer than {most} characters; shorten it"),
        /** A list without what it needs, or with too much. */
        WRONG_NUMBER("holds {count}; from {least} to {most} are allowed"),
        /** Versions of the format this program does not know. */
        UNKNOWN_FORMAT("is {value}; this program reads format {known}"),
        /** No id. */
        NOT_AN_ID("is '{value}'; an id is made of letters a to z, digits, - and _, at most 64"),
        /** Two of the same id. */
        ID_TWICE("is '{id}' again, line {line} already has it; give each its own"),
        /** No language. */
        NOT_A_LANGUAGE("is no language; write en, ru, uz-Latn, uz-Cyrl or another BCP 47 tag"),
        /** No length of time. */
        NOT_A_TIME("is '{value}', which is no time; write for example 90s, 5m or 1h 30m"),
        /** A time before zero. */
        NEGATIVE_TIME("is {value}; a time is never negative, write it without the minus"),
        /** A time of zero where something has to last. */
        NO_TIME("is zero; it must last at least 1ms"),
        /** A time longer than any scenario. */
        TIME_TOO_LONG("is {value}; no time is longer than {most}"),
        /** No date with time. */
        NOT_A_MOMENT("is '{value}', which is no date with time; write for example 2026-01-17T19:42"),
        /** A number too small or too large. */
        OUT_OF_RANGE("is {value}; from {least} to {most} is allowed"),
        /** No chance or share. */
        NOT_A_CHANCE("is {value}; it must be more than 0 and at most 1, for example 0.5"),
        /** A code that is not in its list. */
        UNKNOWN_CODE("is '{value}'; one of these is allowed: {known}"),
        /** No position. */
        NOT_A_PLACE("is no place; write longitude and latitude, for example [69.2797, 41.3111]"),
        /** A position outside the city. */
        FAR_AWAY("lies far outside the city; longitude comes first, for example [69.2797, 41.3111]"),
        /** None or several of what excludes each other. */
        ONE_OF("has {count} of these keys and needs exactly one: {keys}"),
        /** Something the scenario or the city does not have. */
        UNKNOWN_NAME("names the {list} '{name}', which does not exist; correct it or add it"),
        /** The same where something is called almost so. */
        MISSPELT_NAME("names the {list} '{name}', which does not exist; '{near}' does"),
        /** A unit that takes no part. */
        NOT_TAKING_PART("names the unit {name}, which does not take part; add it to units/only"),
        /** Fewer units in the city than asked for. */
        TOO_FEW_UNITS("asks for {count} units with '{capability}', of which {has} take part"),
        /** An alarm of a step that raises none. */
        NO_ALARM("is about an alarm, and step '{step}' raises none; name one with 'alarm' or 'flood'"),
        /** A share of one alarm. */
        SHARE_OF_ONE("is a part of the alarms of step '{step}', which raises one; take it away"),
        /** Steps that wait for each other. */
        CYCLE("can never fire, because steps wait for each other: {steps}; let one of them fire 'at' a time"),
        /** A step later than the end. */
        AFTER_END("can never fire: not before {earliest}, and the scenario ends at {length}"),
        /** A step after one that never fires. */
        WAITS_FOR_NEVER("can never fire, because step '{step}' never does"),
        /** More alarms than a room can be given. */
        TOO_MANY_ALARMS("raise {count} alarms together; {most} are allowed"),
        /** Problems that are not listed. */
        MORE("has {count} more problems; mend these first");

        private final String english;

        Kind(String english) {
            this.english = english;
        }

        /** A clause about the place in English, with gaps in braces. */
        public String english() {
            return english;
        }
    }

    /** The clause in English, its gaps filled. */
    public String english() {
        String text = kind.english;
        for (Map.Entry<String, String> gap : new TreeMap<>(details).entrySet()) {
            text = text.replace("{" + gap.getKey() + "}", gap.getValue());
        }
        return text;
    }

    @Override
    public String toString() {
        String where = pointer.isEmpty() ? "the document" : pointer;
        return (line == 0 ? "" : "line " + line + ", column " + column + ": ") + where + " " + english();
    }
}
