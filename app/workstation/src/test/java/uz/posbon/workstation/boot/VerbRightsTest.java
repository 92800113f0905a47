package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.debrief.DebriefVerbs;
import uz.posbon.workstation.follow.WatchVerbs;
import uz.posbon.workstation.trainer.TrainerVerbs;
import uz.posbon.workstation.verb.Verb;

/** No verb is offered to whom the backend refuses what it sends: found in the compiled code and in the contract, so that no verb can be left out. */
class VerbRightsTest {
    private static final String SDK = "uz/posbon/sdk/";

    @Test
    void everyVerbTakesTheRoleOfWhatItSends() throws IOException, ReflectiveOperationException, URISyntaxException {
        CallGraph graph = new CallGraph(Path.of(Verb.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        Map<String, Set<CallGraph.Method>> planners = graph.planners();
        Map<String, Verb> verbs = verbs();
        assertThat(planners.keySet()).as("the planner of each is found").containsAll(verbs.keySet());
        List<String> wrong = new ArrayList<>();
        try (OperationRoles roles = new OperationRoles()) {
            for (Map.Entry<String, Verb> verb : verbs.entrySet()) {
                for (Method call : calls(graph, planners.get(verb.getKey()))) {
                    Role takes = roles.of(call);
                    if (!verb.getValue().role().included().contains(takes)) {
                        wrong.add(verb.getKey() + " is for the role " + verb.getValue().role() + ", but " + call.getDeclaringClass().getSimpleName() + "." + call.getName() + " takes " + takes);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What a verb calls of the interfaces the client hands out. */
    private static List<Method> calls(CallGraph graph, Set<CallGraph.Method> planner) {
        return graph.reached(planner).stream()
                .filter(method -> method.owner().startsWith(SDK) && method.owner().endsWith("Api") && !method.owner().startsWith(SDK + "onvif/"))
                .map(VerbRightsTest::method)
                .toList();
    }

    private static Method method(CallGraph.Method called) {
        try {
            Class<?> api = Class.forName(called.owner().replace('/', '.'));
            return Arrays.stream(api.getMethods())
                    .filter(m -> m.getName().equals(called.name()) && java.lang.invoke.MethodType.methodType(m.getReturnType(), m.getParameterTypes())
                            .toMethodDescriptorString().equals(called.type()))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Those of a desk, and of one that trains. */
    private static Map<String, Verb> verbs() {
        List<Verb> all = new ArrayList<>(Workstation.verbs(Path.of(""), Path.of("")).all());
        all.addAll(WatchVerbs.all(null, true));
        all.addAll(TrainerVerbs.all(null));
        all.addAll(DebriefVerbs.all(null));
        return all.stream().collect(Collectors.toMap(Verb::name, verb -> verb, (a, b) -> a, TreeMap::new));
    }
}
