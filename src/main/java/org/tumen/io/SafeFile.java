package org.tumen.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/// Replaces a file by a whole new one or leaves it as it was: there is no moment at which a crash leaves half a file.
public final class SafeFile {
    /// Produces a file's bytes. Need not close the stream.
    @FunctionalInterface
    public interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int MOST_LINKS = 40;

    private SafeFile() {}

    /// Writes beside the target, forces the bytes to the disk, and renames. A symbolic link stays one: what it points to
    /// is replaced. An existing file keeps its permissions. Where the target is a device or a pipe, the bytes go there.
    ///
    /// @throws IOException if the target could not be written; an existing file is then as it was
    public static void replace(Path target, Writing writing) throws IOException {
        Path file = linkTarget(target.toAbsolutePath());
        if (Files.isDirectory(file)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        Path folder = file.getParent();
        if (folder != null && Files.notExists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
        }
        boolean exists = Files.exists(file);
        if (exists && !Files.isWritable(file)) {
            throw new AccessDeniedException(target.toString(), null, "is write-protected");
        }
        if (exists && !Files.isRegularFile(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
                writing.writeTo(out);
            }
            return;
        }
        Path beside = file.resolveSibling(".tumen-" + UUID.randomUUID() + ".tmp");
        try {
            writeForced(beside, writing);
            if (exists) {
                copyPermissions(file, beside);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeForced(Path file, Writing writing) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel)) {
                // Whoever closes it may not end the channel, which is still to be forced.
                @Override
                public void close() throws IOException {
                    flush();
                }
            };
            writing.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static Path linkTarget(Path path) throws IOException {
        Path file = path;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
        if (!permissions.equals(Files.getPosixFilePermissions(to))) {
            view.setPermissions(permissions);
        }
    }
}
