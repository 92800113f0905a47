package uz.posbon.sdk.eido;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A centre or service that has to do with the case.
 *
 * @param id its name among all centres, usually a domain, e.g. {@code 112.tashkent.uz}
 * @param name what people call it
 * @param roles EIDO agency role registry, e.g. {@code CallReceiving}, {@code TransferredTo}
 * @param types what it is, e.g. {@code psap}, {@code fire}
 */
public record EidoAgency(String id, @Nullable String name, List<String> roles, List<String> types) {
    public EidoAgency {
        roles = List.copyOf(roles);
        types = List.copyOf(types);
    }
}
