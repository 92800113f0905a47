package uz.posbon.backend.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.stream.Visitors;
import uz.posbon.sdk.session.Role;

/** Those who have a token of their own at a room's backend, and what each of them may do: a line {@code ROLE TOKEN NAME} each. */
final class RoomOperators implements Visitors {
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S.*)");
    private static final int LONGEST_NAME = 255;
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private record Operator(String name, Role role) {}

    /** By digest: how long it takes to find none tells nothing about any token. */
    private final Map<String, Operator> byDigest;

    private RoomOperators(Map<String, Operator> byDigest) {
        this.byDigest = byDigest;
    }

    /**
     * Reads the file; without one there is nobody but whoever has the backend's own token.
     *
     * @param own the backend's own token
     * @throws StartException if it cannot be read, others may read it, or a line is wrong: who may do what is never guessed
     */
    static Visitors read(Path file, String own) {
        if (!Files.exists(file)) {
            return NONE;
        }
        Map<String, Operator> operators = new HashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String where = "Line " + (i + 1) + " of " + file + " ";
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    throw new StartException(where + "must be ROLE TOKEN NAME.", null);
                }
                String token = parts.group(2);
                if (token.equals(own)) {
                    throw new StartException(where + "names the backend's own token, which may do everything.", null);
                }
                if (operators.put(digest(token), operator(where, parts.group(1), token, parts.group(3))) != null) {
                    throw new StartException(where + "names a token that stands there already.", null);
                }
            }
        }
        return new RoomOperators(Map.copyOf(operators));
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix") && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
                throw new StartException(file + " holds tokens and may be read or written by others than its owner: chmod 600 it.", null);
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new StartException(file + " cannot be read.", e);
        }
    }

    private static Operator operator(String where, String code, String token, String name) {
        Role role = new Role(code);
        if (!Role.KNOWN.contains(role)) {
            throw new StartException(where + "names a role '" + code + "'; there are "
                    + Role.KNOWN.stream().map(Role::code).collect(Collectors.joining(", ")) + ".", null);
        }
        if (token.length() < DataFolder.SHORTEST_TOKEN) {
            throw new StartException(where + "has a token of less than " + DataFolder.SHORTEST_TOKEN + " characters.", null);
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new StartException(where + "has a name that is too long or holds control characters.", null);
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
