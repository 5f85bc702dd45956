package org.tumen.io;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The usual file system, but each action named in `failures` fails. So it can be tested what happens without permission
/// or with a broken drive, whoever runs the tests: to the machine's administrator nothing is forbidden.
final class RefusingFileSystem extends FileSystemProvider {
    enum Action {
        READ, CREATE, MOVE, CHECK_WRITABLE
    }

    /// Makes the exception for a path, either an `IOException` or a `RuntimeException`.
    @FunctionalInterface
    interface Failure {
        Exception of(String path);
    }

    private final Map<Action, Failure> failures;

    RefusingFileSystem(Map<Action, Failure> failures) {
        this.failures = failures;
    }

    /// The same path in this file system.
    Path path(Path path) {
        return (Path) Proxy.newProxyInstance(Path.class.getClassLoader(), new Class<?>[]{Path.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return new Files(path.getFileSystem());
                    }
                    @Nullable
                    Object[] plain = arguments == null ? new Object[0] : arguments.clone();
                    for (int i = 0; i < plain.length; i++) {
                        plain[i] = plain[i] instanceof Path other ? plain(other) : plain[i];
                    }
                    try {
                        Object result = method.invoke(path, plain);
                        return result instanceof Path other ? path(other) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Path plain(Path path) {
        return Path.of(path.toString());
    }

    private void fail(Action action, Path path) throws IOException {
        Failure failure = failures.get(action);
        if (failure != null) {
            switch (failure.of(path.toString())) {
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                case Exception e -> throw new AssertionError("neither checked nor unchecked as files fail", e);
            }
        }
    }

    private static FileSystemProvider usual() {
        return Path.of("").getFileSystem().provider();
    }

    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        fail(Action.READ, path);
        return usual().newInputStream(plain(path), options);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        fail(Action.CREATE, path);
        return usual().newFileChannel(plain(path), options, attributes);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        fail(Action.CREATE, path);
        return usual().newByteChannel(plain(path), options, attributes);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        fail(Action.MOVE, to);
        usual().move(plain(from), plain(to), options);
    }

    @Override
    public void delete(Path path) throws IOException {
        usual().delete(plain(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        if (Set.of(modes).contains(AccessMode.WRITE)) {
            fail(Action.CHECK_WRITABLE, path);
        }
        usual().checkAccess(plain(path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return usual().readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return usual().readAttributes(plain(path), attributes, options);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type,
            LinkOption... options) {
        return usual().getFileAttributeView(plain(path), type, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        usual().setAttribute(plain(path), attribute, value, options);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return path(usual().readSymbolicLink(plain(link)));
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return usual().isSameFile(plain(path), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return usual().isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return usual().getFileStore(plain(path));
    }

    @Override
    public String getScheme() {
        return "refusing";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    private final class Files extends FileSystem {
        private final FileSystem usual;

        Files(FileSystem usual) {
            this.usual = usual;
        }

        @Override
        public FileSystemProvider provider() {
            return RefusingFileSystem.this;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return usual.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return usual.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return usual.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return usual.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return path(usual.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return usual.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return usual.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return usual.newWatchService();
        }
    }
}
