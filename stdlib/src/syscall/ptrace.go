package syscall

import "unsafe"

// PtraceAttach begins to trace a process.
func PtraceAttach(pid int) (err error) { return ptrace(PTRACE_ATTACH, pid, 0, 0) }

// PtraceDetach ends tracing.
func PtraceDetach(pid int) (err error) { return ptrace(PTRACE_DETACH, pid, 0, 0) }

// PtraceCont lets the process go on.
func PtraceCont(pid int, signal int) (err error) {
	return ptrace(PTRACE_CONT, pid, 0, uintptr(signal))
}

// PtraceSyscall lets the process go on to its next system call.
func PtraceSyscall(pid int, signal int) (err error) {
	return ptrace(PTRACE_SYSCALL, pid, 0, uintptr(signal))
}

// PtraceSingleStep lets the process do one instruction.
func PtraceSingleStep(pid int) (err error) { return ptrace(PTRACE_SINGLESTEP, pid, 0, 0) }

// PtraceSetOptions sets what is reported.
func PtraceSetOptions(pid int, options int) (err error) {
	return ptrace(PTRACE_SETOPTIONS, pid, 0, uintptr(options))
}

// PtraceGetEventMsg returns what the last event was about.
func PtraceGetEventMsg(pid int) (msg uint, err error) {
	var data int64
	err = ptrace(PTRACE_GETEVENTMSG, pid, 0, uintptr(unsafe.Pointer(&data)))
	return uint(data), err
}

// PtraceGetRegs reads the registers.
func PtraceGetRegs(pid int, regsout *PtraceRegs) (err error) {
	return ptrace(PTRACE_GETREGS, pid, 0, uintptr(unsafe.Pointer(regsout)))
}

// PtraceSetRegs writes the registers.
func PtraceSetRegs(pid int, regs *PtraceRegs) (err error) {
	return ptrace(PTRACE_SETREGS, pid, 0, uintptr(unsafe.Pointer(regs)))
}

const word = 8

// peek reads memory word by word; req says of which kind.
func peek(req int, pid int, addr uintptr, out []byte) (count int, err error) {
	for count < len(out) {
		// The first word may begin before addr, the last end after what is wanted.
		at := addr + uintptr(count)
		skip := at % word
		var w [word]byte
		if err := ptrace(req, pid, at-skip, uintptr(unsafe.Pointer(&w))); err != nil {
			return count, err
		}
		count += copy(out[count:], w[skip:])
	}
	return count, nil
}

func poke(pokeReq, peekReq int, pid int, addr uintptr, data []byte) (count int, err error) {
	for count < len(data) {
		at := addr + uintptr(count)
		skip := at % word
		var w [word]byte
		if skip != 0 || len(data)-count < word {
			if err := ptrace(peekReq, pid, at-skip, uintptr(unsafe.Pointer(&w))); err != nil {
				return count, err
			}
		}
		n := copy(w[skip:], data[count:])
		if err := ptrace(pokeReq, pid, at-skip, *(*uintptr)(unsafe.Pointer(&w))); err != nil {
			return count, err
		}
		count += n
	}
	return count, nil
}

// PtracePeekText reads code.
func PtracePeekText(pid int, addr uintptr, out []byte) (count int, err error) {
	return peek(PTRACE_PEEKTEXT, pid, addr, out)
}

// PtracePeekData reads data.
func PtracePeekData(pid int, addr uintptr, out []byte) (count int, err error) {
	return peek(PTRACE_PEEKDATA, pid, addr, out)
}

// PtracePokeText writes code.
func PtracePokeText(pid int, addr uintptr, data []byte) (count int, err error) {
	return poke(PTRACE_POKETEXT, PTRACE_PEEKTEXT, pid, addr, data)
}

// PtracePokeData writes data.
func PtracePokeData(pid int, addr uintptr, data []byte) (count int, err error) {
	return poke(PTRACE_POKEDATA, PTRACE_PEEKDATA, pid, addr, data)
}
