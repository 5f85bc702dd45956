package org.tumen.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.export.ExportFormat;

/// Carries out an export: one timeline into a file, or several into a folder. What a file lacks is told in lines.
record ExportCommand(Console console) {
    private static final Logger LOG = LoggerFactory.getLogger(ExportCommand.class);
    private static final String BUILT_IN_NAME = "timeline";
    private static final String TIMELINE_ENDING = ".json";

    /// @param source null for the built-in timeline
    private record Job(@Nullable Path source, Path target) {}

    /// @return the code to end the process with
    int run(ExportRequest request) throws CommandFailure {
        List<Job> jobs = jobs(request);
        rehearse(request.format());
        if (jobs.size() == 1) {
            export(jobs.getFirst(), request);
            return Program.OK;
        }
        int code = Program.OK;
        for (Job job : jobs) {
            try {
                export(job, request);
            } catch (CommandFailure e) {
                LOG.info("{}", e.line(), e);
                String name = job.source + ":";
                console.complain(e.line().startsWith(name) ? e.line() : name + " " + e.line());
                code = Program.FAILED;
            }
        }
        return code;
    }

    /// Beside the reading of the file, where the format is painted.
    private static void rehearse(ExportFormat format) {
        if (format == ExportFormat.PNG || format == ExportFormat.JPG) {
            CompletableFuture.runAsync(Rehearsal::ofPictures).exceptionally(e -> {
                LOG.warn("no rehearsal of pictures", e);
                return null;
            });
        }
    }

    private static List<Job> jobs(ExportRequest request) throws CommandFailure {
        if (!request.isIntoFolder()) {
            return List.of(new Job(request.files().isEmpty() ? null : request.files().getFirst(), request.target()));
        }
        if (!Files.isDirectory(request.target())) {
            throw new CommandFailure("there is no folder " + request.target(), "create it or choose another one");
        }
        List<Job> jobs = new ArrayList<>();
        Map<Path, Path> sources = new HashMap<>();
        for (Path file : request.files()) {
            Path target = request.target().resolve(nameOf(file) + "." + request.format().ending());
            Path other = sources.putIfAbsent(target, file);
            if (file.equals(other)) {
                throw new CommandFailure(file + " is named twice", "leave one out");
            }
            if (other != null) {
                throw new CommandFailure(other + " and " + file + " would both be " + target,
                        "export them into different folders");
            }
            jobs.add(new Job(file, target));
        }
        if (jobs.isEmpty()) {
            jobs.add(new Job(null, request.target().resolve(BUILT_IN_NAME + "." + request.format().ending())));
        }
        return jobs;
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(TIMELINE_ENDING) && name.length() > TIMELINE_ENDING.length()
                ? name.substring(0, name.length() - TIMELINE_ENDING.length())
                : name;
    }

    private void export(Job job, ExportRequest request) throws CommandFailure {
        new TargetFile(job.target).requirePossible(job.source);
        var document = TimelineSource.document(job.source, console);
        List<String> losses = new ExportWriters(request).write(document, job.source, job.target);
        losses.forEach(loss -> console.complain(job.target.getFileName() + ": " + loss));
    }
}
