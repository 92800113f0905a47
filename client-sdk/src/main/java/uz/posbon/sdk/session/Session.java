package uz.posbon.sdk.session;

import java.time.Instant;
import java.util.List;

/**
 * Who the backend takes us for, and which backend it is.
 *
 * @param operator whose token it is; of the backend's own token, what the request says
 * @param roles all that are held, those included in others too
 * @param log identity of the backend's event log; a sequence means nothing in another log
 */
public record Session(String operator, List<Role> roles, String backendVersion, String log, Instant time) {}
