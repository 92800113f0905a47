package uz.posbon.workstation.wallboard;

/** A name as one word of a line: whoever defined a wall may have put blanks into what it is called. */
final class LineWord {
    private LineWord() {}

    static String of(String name) {
        return name.indexOf(' ') < 0 ? name : '"' + name + '"';
    }
}
