package uz.posbon.backend.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import uz.posbon.backend.store.sql.StoreException;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.internal.json.PosbonJson;

/** The backend's memory: one log, the state it adds up to, one writer, several readers. */
public final class Store implements AutoCloseable {
    private final Database database;
    private final Writer writer;
    private final Reader reader;
    private final AttachedFiles files;

    private Store(Database database, Writer writer, Reader reader, AttachedFiles files) {
        this.database = database;
        this.writer = writer;
        this.reader = reader;
        this.files = files;
    }

    /**
     * Opens the store in {@code file}. Whoever opens it lets {@link Writer#work} run on a thread.
     *
     * @param ids gives a new, time-ordered id at every call
     * @throws StoreException if the file cannot be used
     */
    public static Store open(Path file, PosbonJson json, Clock clock, Supplier<String> ids) {
        Database database = Database.open(file, clock);
        Documents documents = new Documents(json);
        Journal journal = new Journal(database, documents, new EventEncoder(json), ids);
        journal.catchUp(new EventDecoder(json));
        Writer writer = new Writer(database.writer(), journal, clock);
        return new Store(database, writer, new Reader(database, documents),
                new AttachedFiles(file.toAbsolutePath().resolveSibling("attachments")));
    }

    public String log() {
        return database.log();
    }

    public Writer writer() {
        return writer;
    }

    public Reader reader() {
        return reader;
    }

    /** Content of attached files, beside the database. */
    public AttachedFiles files() {
        return files;
    }

    @Override
    public void close() {
        writer.close();
        database.close();
    }
}
