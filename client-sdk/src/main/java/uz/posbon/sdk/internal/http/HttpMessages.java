package uz.posbon.sdk.internal.http;

import static uz.posbon.sdk.internal.http.HttpGateway.encode;

import java.util.List;
import uz.posbon.sdk.message.MessageApi;
import uz.posbon.sdk.message.NewMessage;
import uz.posbon.sdk.message.RoomMessage;

/** Messages of the Dispatch API over HTTP. */
public final class HttpMessages implements MessageApi {
    private record Page(List<RoomMessage> items) {}

    private final HttpGateway http;

    public HttpMessages(HttpGateway http) {
        this.http = http;
    }

    @Override
    public RoomMessage send(NewMessage message) {
        return http.post("messages", message, RoomMessage.class);
    }

    @Override
    public List<RoomMessage> list() {
        return http.get("messages", Page.class).items();
    }

    @Override
    public RoomMessage read(String id) {
        return http.get("messages/" + encode(id), RoomMessage.class);
    }

    @Override
    public RoomMessage acknowledge(String id) {
        return http.post("messages/" + encode(id) + "/acknowledge", null, RoomMessage.class);
    }

    @Override
    public RoomMessage withdraw(String id) {
        return http.post("messages/" + encode(id) + "/withdraw", null, RoomMessage.class);
    }
}
