"""Numbers of the system calls that a submission may make, for both machine types.

Each word is `name:x86_64:aarch64`; a dash says that the machine has no such call. The numbers are those of
Linux's `asm/unistd_64.h` and `asm-generic/unistd.h`; they never change. What is not listed fails with
EPERM: new processes and threads, programs, sockets, mounts, namespaces, tracing, keys, shared memory that
no limit counts (memfd, System V), and whatever a later kernel brings. Nor is listed what tells which pages of
a file lie in memory, or what locks a file that others may read: submissions share the files that they only read,
and could leave each other messages there.
"""

# Allowed with any arguments.
FREE = """
    read:0:63 write:1:64 readv:19:65 writev:20:66 pread64:17:67 pwrite64:18:68 preadv:295:69
    pwritev:296:70 lseek:8:62 close:3:57 close_range:436:436 dup:32:23 dup2:33:- dup3:292:24
    fstat:5:80 stat:4:- lstat:6:- newfstatat:262:79 statx:332:291 statfs:137:43 fstatfs:138:44
    access:21:- faccessat:269:48 faccessat2:439:439 open:2:- openat:257:56 readlink:89:-
    readlinkat:267:78 getdents:78:- getdents64:217:61 getcwd:79:17 chdir:80:49 fchdir:81:50
    mkdir:83:- mkdirat:258:34 rmdir:84:- unlink:87:- unlinkat:263:35 rename:82:- renameat:264:38
    renameat2:316:276 chmod:90:- fchmod:91:52 fchmodat:268:53 utimensat:280:88 ftruncate:77:46
    truncate:76:45 fsync:74:82 fdatasync:75:83 fallocate:285:47 umask:95:166
    sendfile:40:71 copy_file_range:326:285 mmap:9:222 munmap:11:215 mremap:25:216 mprotect:10:226
    brk:12:214 msync:26:227 membarrier:324:283 poll:7:- ppoll:271:73
    select:23:- pselect6:270:72 epoll_create:213:- epoll_create1:291:20 epoll_ctl:233:21
    epoll_wait:232:- epoll_pwait:281:22 epoll_pwait2:441:441 eventfd2:290:19 pipe:22:- pipe2:293:59
    recvfrom:45:207 shutdown:48:210 getsockopt:55:209 getsockname:51:204
    getpeername:52:205 futex:202:98 set_robust_list:273:99 get_robust_list:274:100 rseq:334:293
    sched_yield:24:124 sched_getaffinity:204:123 getcpu:309:168 clock_gettime:228:113
    clock_getres:229:114 clock_nanosleep:230:115 nanosleep:35:101 gettimeofday:96:169 time:201:-
    times:100:153 sysinfo:99:179 uname:63:160 getpid:39:172 getppid:110:173
    gettid:186:178 getuid:102:174 geteuid:107:175 getgid:104:176 getegid:108:177 getgroups:115:158
    getpgrp:111:- getpgid:121:155 getsid:124:156 getresuid:118:148 getresgid:120:150
    getrandom:318:278 capget:125:90 getrlimit:97:163 getpriority:140:141 rt_sigaction:13:134
    rt_sigprocmask:14:135 rt_sigreturn:15:139 rt_sigpending:127:136 rt_sigtimedwait:128:137
    rt_sigsuspend:130:133 sigaltstack:131:132 alarm:37:- setitimer:38:103 getitimer:36:102
    pause:34:- wait4:61:260 waitid:247:95 exit:60:93 exit_group:231:94 restart_syscall:219:128
"""

# Allowed with the arguments that seccomp.py says.
GUARDED = """
    kill:62:129 tgkill:234:131 ioctl:16:29 fcntl:72:25 prctl:157:167 prlimit64:302:261
    socketpair:53:199 clone3:435:435 sendto:44:206 madvise:28:233
"""

MACHINES = {"x86_64": 1, "aarch64": 2}


def numbers(table: str, machine: str) -> dict[str, int]:
    """Return `name -> number` of the calls of `table` that `machine` has."""
    rows = (word.split(":") for word in table.split())
    column = MACHINES[machine]
    return {row[0]: int(row[column]) for row in rows if row[column] != "-"}
