package uz.posbon.sdk.internal.http;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import uz.posbon.sdk.recording.LeftOut;
import uz.posbon.sdk.recording.RecordingApi;

/** Recordings of the Dispatch API over HTTP. */
public final class HttpRecordings implements RecordingApi {
    private final HttpGateway http;

    public HttpRecordings(HttpGateway http) {
        this.http = http;
    }

    @Override
    public void fetch(Instant from, Instant to, String title, Set<LeftOut> leaveOut, Path file) throws IOException {
        String codes = leaveOut.stream().map(LeftOut::code).sorted().collect(Collectors.joining(","));
        http.download(new Query("recording").add("from", from).add("to", to).add("title", title.isEmpty() ? null : title)
                .add("leaveOut", codes.isEmpty() ? null : codes).toString(), file);
    }
}
