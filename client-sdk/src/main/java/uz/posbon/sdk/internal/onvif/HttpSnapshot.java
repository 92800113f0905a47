package uz.posbon.sdk.internal.onvif;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import okhttp3.Challenge;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.StreamAddress;
import uz.posbon.sdk.onvif.DeviceUnreachableException;
import uz.posbon.sdk.onvif.LoginRefusedException;
import uz.posbon.sdk.onvif.NotOfferedException;
import uz.posbon.sdk.onvif.NotOnvifException;
import uz.posbon.sdk.onvif.OnvifLogin;

/** One picture at an address, fetched once. No message holds more of the address than host and port. */
final class HttpSnapshot {
    private static final long LARGEST_PICTURE = 16L << 20;
    private static final List<byte[]> BEGINNINGS = List.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    private static final int UNAUTHORIZED = 401;

    private final OkHttpClient http;
    private final HttpUrl url;
    private final OnvifLogin login;
    private final StreamAddress address;
    private final String what;

    HttpSnapshot(OkHttpClient http, StreamAddress address) {
        URI uri = address.uri();
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        HttpUrl read = scheme.equals("http") || scheme.equals("https") ? HttpUrl.parse(uri.toString()) : null;
        if (read == null || uri.getHost() == null) {
            // Not the address itself: it may hold a password.
            throw new IllegalArgumentException("a picture is at an http or https address with a host");
        }
        this.http = http;
        this.address = address;
        this.login = login(uri.getRawUserInfo());
        this.url = read.newBuilder().username("").password("").fragment(null).build();
        this.what = DeviceUri.name(uri) + " snapshot";
    }

    private static OnvifLogin login(@Nullable String userInfo) {
        if (userInfo == null || userInfo.isEmpty()) {
            return OnvifLogin.NONE;
        }
        int colon = userInfo.indexOf(':');
        return colon < 0 ? new OnvifLogin(plain(userInfo), "") : new OnvifLogin(plain(userInfo.substring(0, colon)), plain(userInfo.substring(colon + 1)));
    }

    private static String plain(String encoded) {
        // In an address a plus is a plus.
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    byte[] fetch() {
        try (Response first = ask("")) {
            if (first.code() != UNAUTHORIZED || !login.given()) {
                return picture(first);
            }
            try (Response second = ask(answer(first.challenges()))) {
                return picture(second);
            }
        } catch (IOException e) {
            throw new DeviceUnreachableException(what + " got no answer: " + e.getMessage(), e);
        }
    }

    private String answer(List<Challenge> challenges) {
        String path = url.encodedPath() + (url.encodedQuery() == null ? "" : "?" + url.encodedQuery());
        return HttpDigest.of(challenges).map(digest -> digest.authorization(login, "GET", path))
                .or(() -> challenges.stream().filter(challenge -> challenge.scheme().equalsIgnoreCase("Basic")).findFirst()
                        .map(challenge -> Credentials.basic(login.user(), login.password(), StandardCharsets.UTF_8)))
                .orElseThrow(() -> new LoginRefusedException(what + " asks for a login in a way that is not known"));
    }

    private Response ask(String authorization) throws IOException {
        Headers.Builder headers = new Headers.Builder();
        address.headers().forEach(headers::add);
        if (!authorization.isEmpty()) {
            // Names of users are not always ASCII; as UTF-8 is how other clients send them.
            headers.addUnsafeNonAscii("Authorization", authorization);
        }
        // Some devices and what lies between would give the picture of a minute ago again.
        headers.set("Cache-Control", "no-cache");
        return http.newCall(new Request.Builder().url(url).headers(headers.build()).build()).execute();
    }

    private byte[] picture(Response response) throws IOException {
        int code = response.code();
        if (code == UNAUTHORIZED || code == 403) {
            throw new LoginRefusedException(what + " was refused");
        }
        if (code == 404 || code == 405 || code == 410 || code == 501) {
            throw new NotOfferedException(what + " is not there (" + code + ")");
        }
        if (code >= 500) {
            throw new DeviceUnreachableException(what + " cannot now (" + code + ")", null);
        }
        if (code != 200) {
            throw new NotOnvifException(what + " was answered with " + code, null);
        }
        BufferedSource source = response.body().source();
        if (source.request(LARGEST_PICTURE + 1)) {
            throw new NotOnvifException(what + " was answered with more than " + LARGEST_PICTURE + " bytes", null);
        }
        byte[] bytes = source.readByteArray();
        if (BEGINNINGS.stream().noneMatch(beginning -> Arrays.equals(beginning, Arrays.copyOf(bytes, beginning.length)))) {
            throw new NotOnvifException(what + " was answered with something that is no picture", null);
        }
        return bytes;
    }
}
