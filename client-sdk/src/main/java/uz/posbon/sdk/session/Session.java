package uz.posbon.sdk.session;

import java.time.Instant;
import java.util.List;

/**
 * Who the backend takes us for, and which backend it is.
 *
 * @param log identity of the backend's event log; a sequence means nothing in another log
 */
public record Session(String operator, List<String> roles, String backendVersion, String log, Instant time) {}
