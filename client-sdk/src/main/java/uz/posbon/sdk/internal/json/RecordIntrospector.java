package uz.posbon.sdk.internal.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Reads the rules of the contract from the records themselves, so that they carry no annotations of a JSON library:
 * a component that is not {@code @Nullable} and no collection is required, and {@code more} takes what is unknown.
 */
final class RecordIntrospector extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;
    private static final String MORE = "more";

    @Override
    public @Nullable Boolean hasAnySetter(MapperConfig<?> config, Annotated a) {
        RecordComponent component = component(a);
        return component == null ? super.hasAnySetter(config, a) : Boolean.valueOf(component.getName().equals(MORE));
    }

    @Override
    public @Nullable Boolean hasAnyGetter(MapperConfig<?> config, Annotated a) {
        return a instanceof AnnotatedMethod method && method.getDeclaringClass().isRecord() && method.getName().equals(MORE)
                ? Boolean.TRUE
                : super.hasAnyGetter(config, a);
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember m) {
        RecordComponent component = component(m);
        return component == null ? super.hasRequiredMarker(config, m) : Boolean.valueOf(isRequired(component));
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated a) {
        RecordComponent component = component(a);
        return component != null && isRequired(component) && !component.getType().isPrimitive()
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : super.findSetterInfo(config, a);
    }

    /** Derived accessors such as {@code isActive()} are not properties; only the components are. */
    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember m) {
        if (m instanceof AnnotatedMethod method && method.getDeclaringClass().isRecord() && method.getParameterCount() == 0) {
            for (RecordComponent component : method.getDeclaringClass().getRecordComponents()) {
                if (component.getName().equals(method.getName())) {
                    return super.hasIgnoreMarker(config, m);
                }
            }
            return true;
        }
        return super.hasIgnoreMarker(config, m);
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        return !component.getName().equals(MORE)
                && !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type)
                && !component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
    }

    private static @Nullable RecordComponent component(Annotated a) {
        if (a instanceof AnnotatedParameter parameter
                && parameter.getOwner() instanceof AnnotatedConstructor constructor
                && constructor.getDeclaringClass().isRecord()) {
            RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
            return constructor.getParameterCount() == components.length ? components[parameter.getIndex()] : null;
        }
        return null;
    }
}
