package uz.posbon.backend.http;

import java.time.Clock;
import uz.posbon.backend.store.Store;
import uz.posbon.sdk.internal.json.PosbonJson;

/** What the routes stand on. */
record Services(Store store, PosbonJson json, BodyReader bodies, Clock clock, String version) {}
