package uz.posbon.sdk.internal.http;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.RoomApi;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.RoomRows;

/** The room's figures of the Dispatch API over HTTP. */
public final class HttpRoom implements RoomApi {
    private static final int MOST = 1000;

    private final HttpGateway http;

    public HttpRoom(HttpGateway http) {
        this.http = http;
    }

    @Override
    public RoomFigures figures(@Nullable String shiftId) {
        return http.get(new Query("room/figures").add("shift", shiftId).toString(), RoomFigures.class);
    }

    @Override
    public RoomRows rows(RoomFigure figure, @Nullable String of, @Nullable String shiftId) {
        return http.get(new Query("room/rows").add("figure", figure).add("of", of).add("shift", shiftId).add("limit", MOST).toString(), RoomRows.class);
    }
}
