package uz.posbon.sdk.onvif;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a device's services are, each absent when it has none; hosts are already those the caller can reach. */
public record OnvifServices(@Nullable URI media, @Nullable URI media2, @Nullable URI ptz) {}
