package uz.posbon.workstation.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who calls whom among the compiled classes of the workstation: what a verb can send is found in the code itself. A lambda counts as called where it is made,
 * and an abstract method as all that is written for it.
 */
final class CallGraph {
    private static final String OURS = "uz/posbon/workstation/";
    private static final String VERB = OURS + "verb/Verb";

    /** One method, named as class files do. */
    record Method(String owner, String name, String type) {}

    private final Map<String, ClassModel> classes = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

    CallGraph(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(OURS))) {
            files.filter(file -> file.toString().endsWith(".class")).map(CallGraph::read).forEach(type -> classes.put(name(type.thisClass()), type));
        }
        classes.forEach((name, type) -> {
            type.superclass().ifPresent(above -> below.computeIfAbsent(name(above), key -> new ArrayList<>()).add(name));
            type.interfaces().forEach(above -> below.computeIfAbsent(name(above), key -> new ArrayList<>()).add(name));
        });
    }

    private static ClassModel read(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ClassEntry entry) {
        return entry.asInternalName();
    }

    /**
     * What plans each verb, wherever one is made: by {@code new} or by a method that returns it. Its name is the first text that goes into it, what plans
     * it every lambda that does, and that method.
     */
    Map<String, Set<Method>> planners() {
        Map<String, Set<Method>> planners = new TreeMap<>();
        classes.values().forEach(type -> type.methods().forEach(method -> planners(method, planners)));
        return planners;
    }

    private static void planners(MethodModel method, Map<String, Set<Method>> planners) {
        String name = null;
        Set<Method> plan = new HashSet<>();
        for (CodeElement element : code(method)) {
            if (element instanceof NewObjectInstruction made && name(made.className()).equals(VERB)) {
                name = null;
                plan.clear();
            } else if (name == null && element instanceof ConstantInstruction constant && constant.constantValue() instanceof String text) {
                name = text;
            } else if (name != null && element instanceof InvokeDynamicInstruction lambda && body(lambda) != null) {
                plan.add(body(lambda));
            } else if (name != null && element instanceof InvokeInstruction call && makes(call)) {
                if (call.opcode() == Opcode.INVOKESTATIC) {
                    plan.add(new Method(name(call.method().owner()), call.name().stringValue(), call.type().stringValue()));
                }
                planners.computeIfAbsent(name, key -> new HashSet<>()).addAll(plan);
                name = null;
                plan.clear();
            }
        }
    }

    private static boolean makes(InvokeInstruction call) {
        return call.opcode() == Opcode.INVOKESTATIC && call.type().stringValue().endsWith(")L" + VERB + ";")
                || name(call.method().owner()).equals(VERB) && call.name().equalsString("<init>");
    }

    /** Every method outside the workstation that can come to be called once those of {@code first} are. */
    Set<Method> reached(Set<Method> first) {
        Set<Method> seen = new HashSet<>();
        Set<Method> outside = new HashSet<>();
        Deque<Method> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            Method next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (!classes.containsKey(next.owner())) {
                outside.add(next);
                continue;
            }
            written(next).forEach(method -> calls(method).forEach(open::push));
        }
        return outside;
    }

    /** The code a call may come to: of its class or what that extends, and of all that stand below. */
    private List<MethodModel> written(Method call) {
        List<MethodModel> all = new ArrayList<>();
        for (ClassModel type = classes.get(call.owner()); type != null; type = type.superclass().map(above -> classes.get(name(above))).orElse(null)) {
            if (add(all, type, call)) {
                break;
            }
        }
        Deque<String> open = new ArrayDeque<>(below.getOrDefault(call.owner(), List.of()));
        while (!open.isEmpty()) {
            String type = open.pop();
            add(all, classes.get(type), call);
            open.addAll(below.getOrDefault(type, List.of()));
        }
        return all;
    }

    private static boolean add(List<MethodModel> all, ClassModel type, Method call) {
        return type.methods().stream()
                .filter(method -> method.methodName().equalsString(call.name()) && method.methodType().equalsString(call.type()))
                .map(all::add)
                .findFirst()
                .isPresent();
    }

    private static List<Method> calls(MethodModel method) {
        List<Method> calls = new ArrayList<>();
        for (CodeElement element : code(method)) {
            if (element instanceof InvokeInstruction call) {
                calls.add(new Method(name(call.method().owner()), call.name().stringValue(), call.type().stringValue()));
            } else if (element instanceof InvokeDynamicInstruction lambda) {
                Method body = body(lambda);
                if (body != null) {
                    calls.add(body);
                }
            }
        }
        return calls;
    }

    private static List<CodeElement> code(MethodModel method) {
        return method.code().map(code -> code.elementList()).orElse(List.of());
    }

    private static Method body(InvokeDynamicInstruction lambda) {
        return lambda.invokedynamic().bootstrap().arguments().stream()
                .filter(argument -> argument instanceof MethodHandleEntry)
                .map(argument -> ((MethodHandleEntry) argument).asSymbol())
                .filter(handle -> handle instanceof DirectMethodHandleDesc)
                .map(handle -> (DirectMethodHandleDesc) handle)
                .findFirst()
                .map(handle -> new Method(internal(handle.owner().descriptorString()), handle.methodName(), handle.lookupDescriptor()))
                .orElse(null);
    }

    private static String internal(String descriptor) {
        return descriptor.substring(1, descriptor.length() - 1);
    }
}
