package uz.posbon.backend.store;

import java.util.List;
import uz.posbon.sdk.unit.UnitPosition;

/** What one transaction brought, told after it is on disk. */
public record Committed(List<Frame> frames, List<UnitPosition> positions) {}
