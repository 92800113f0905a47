package uz.posbon.workstation.script;

import uz.posbon.workstation.verb.SpokenLine;

/**
 * What became of one step of a script.
 *
 * @param said the result, or why it failed
 */
record StepReport(int step, String line, boolean ok, long millis, String said) {
    static StepReport done(int step, String line, String result) {
        return new StepReport(step, line, true, 0, result);
    }

    static StepReport failed(int step, String line, String why) {
        return new StepReport(step, line, false, 0, why);
    }

    StepReport took(long elapsedMillis) {
        return new StepReport(step, line, ok, elapsedMillis, said);
    }

    String toJson() {
        return "{\"step\":%d,\"line\":%s,\"ok\":%b,\"ms\":%d,\"%s\":%s}"
                .formatted(step, quote(SpokenLine.of(line)), ok, millis, ok ? "result" : "error", quote(SpokenLine.of(said)));
    }

    private static String quote(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
