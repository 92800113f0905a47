package uz.posbon.backend.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.sdk.session.Role;

/** Those who have a token of their own at a room's backend, and what each of them may do: a line {@code ROLE TOKEN NAME} each. */
final class RoomOperators implements Visitors {
    private static final Logger LOG = LoggerFactory.getLogger(RoomOperators.class);
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S.*)");
    private static final int LONGEST_NAME = 255;
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private record Operator(String name, Role role) {}

    /** What tells that a file has changed; also who may read it. */
    private record State(@Nullable FileTime changed, long length, @Nullable Object inode, Set<PosixFilePermission> permissions) {
        static final State NONE = new State(null, 0, null, Set.of());

        static State of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
                return new State(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey(), posix ? Files.getPosixFilePermissions(file) : Set.of());
            } catch (IOException e) {
                return NONE;
            }
        }
    }

    private final Path file;
    private final String own;
    private final Clock clock;
    private final Consumer<PartHealth> told;
    /** By digest: how long it takes to find none tells nothing about any token. */
    private volatile Map<String, Operator> byDigest;
    /** What the file was like when it was looked at last, and when it was read last. */
    private State seen;
    private State read;
    private boolean faulty;

    private RoomOperators(Path file, String own, Clock clock, Consumer<PartHealth> told) throws OperatorsFault {
        this.file = file;
        this.own = own;
        this.clock = clock;
        this.told = told;
        this.seen = State.of(file);
        this.read = seen;
        this.byDigest = read(file, own);
    }

    /**
     * Reads the file; without one there is nobody but whoever has the backend's own token.
     *
     * @param own the backend's own token
     * @param told that a change is wrong, and that it is put right; by whoever calls {@link #look}
     * @throws StartException if it cannot be read, others may read it, or a line is wrong: who may do what is never guessed
     */
    static RoomOperators open(Path file, String own, Clock clock, Consumer<PartHealth> told) {
        try {
            return new RoomOperators(file, own, clock, told);
        } catch (OperatorsFault e) {
            throw new StartException(e.sentence(), e);
        }
    }

    /**
     * Takes over what the file says by now, once it has rested from one look to the next: an editor may be in the middle of it. What is wrong in it, or that
     * it is gone, is said once, in the log and to the desks, and the rights it gave before stay in force: nobody is shut out or let in by a slip. One thread.
     */
    void look() {
        State now = State.of(file);
        if (now.equals(read) || !now.equals(seen)) {
            seen = now;
            return;
        }
        read = now;
        try {
            if (now.equals(State.NONE)) {
                throw new OperatorsFault("gone", null, file + " is gone.", null);
            }
            byDigest = read(file, own);
            LOG.info("{} has changed: {} operators have tokens of their own", file, byDigest.size());
            if (faulty) {
                faulty = false;
                told.accept(PartHealth.ok(PartHealth.OPERATORS, now()));
            }
        } catch (OperatorsFault e) {
            LOG.error("What the operators may do stays as it was. {}", e.getMessage());
            faulty = true;
            told.accept(PartHealth.faulty(PartHealth.OPERATORS, now(), e.code(), e.line()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Map<String, Operator> read(Path file, String own) throws OperatorsFault {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<String, Operator> operators = new HashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    throw wrong("malformed-line", i, file, "must be ROLE TOKEN NAME.");
                }
                String token = parts.group(2);
                if (token.equals(own)) {
                    throw wrong("own-token", i, file, "names the backend's own token, which may do everything.");
                }
                if (operators.put(digest(token), operator(file, i, parts.group(1), token, parts.group(3))) != null) {
                    throw wrong("doubled-token", i, file, "names a token that stands there already.");
                }
            }
        }
        return Map.copyOf(operators);
    }

    /** @param index of the line, from 0 */
    private static OperatorsFault wrong(String code, int index, Path file, String sentence) {
        return new OperatorsFault(code, index + 1, "Line " + (index + 1) + " of " + file + " " + sentence, null);
    }

    private static List<String> lines(Path file) throws OperatorsFault {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix") && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
                throw new OperatorsFault(
                        "open-to-others", null, file + " holds tokens and may be read or written by others than its owner: chmod 600 it.", null);
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new OperatorsFault("unreadable", null, file + " cannot be read.", e);
        }
    }

    private static Operator operator(Path file, int index, String code, String token, String name) throws OperatorsFault {
        Role role = Role.KNOWN.stream().filter(known -> known.code().equals(code)).findFirst().orElse(null);
        if (role == null) {
            throw wrong("unknown-role", index, file, "names a role '" + code + "'; there are "
                    + Role.KNOWN.stream().map(Role::code).collect(Collectors.joining(", ")) + ".");
        }
        if (token.length() < DataFolder.SHORTEST_TOKEN) {
            throw wrong("short-token", index, file, "has a token of less than " + DataFolder.SHORTEST_TOKEN + " characters.");
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw wrong("wrong-name", index, file, "has a name that is too long or holds control characters.");
        }
        return new Operator(name, role);
    }

    private @Nullable Operator find(String token) {
        return byDigest.get(digest(token));
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable String holder(String token) {
        Operator operator = find(token);
        return operator == null ? null : operator.name();
    }

    @Override
    public List<Role> roles(String token) {
        Operator operator = find(token);
        return operator == null ? List.of() : operator.role().included();
    }

    @Override
    public boolean isShutOut(String token) {
        return false;
    }
}
