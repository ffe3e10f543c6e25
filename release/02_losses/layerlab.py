"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(5vhu(|>{M*o0ZL_k1)|NsC0|NsC0|NsACZoce&y|@n`=ujMtR3l5fII^WaM;$R=cXv$ydfrk3M5PE@WT8`L`Zr@q
cVO*?N)aq=ZL}yFA^}HpxKT$#QU^AK63ao`0YpOWYa#)Xss%%)lmdlO*ubg|b~&v`s--0=iX~m$#Kx^96$3ylx#qs*@%2h55~Wh9
K~Ysn5U2<NQ~+B513&@yV@d*@C;%#eC=mm$=J(#+MCrUyD5Bd3vu)bkJ1Y?HzPsOVyWYDzw)M#KwC`|m>o>Wk=IIuZDxjd=^WYip
Uk3NR<?o(8o!hyq&$n}3-0i-A$+JTGJnKDCea@%1aCeydpBKH4ucyEOQ4M<nl}*t51@yUI@sF){yS9hWat^H3(?u;eMT!lw84AsY
`fztfK}9#7Zo96wp2qfSqJnLKpC4^SqK!P-Aqk_SiPi=&MiFRbnt;Q%qsnY<*uAxmhdQ0crrV_tZF|5PxsrC$q%>%%*VgUqKKlnf
tk7!FtKJHyG}HotDGdMyfCEJ-wrVHeciYdP^*6l|ygI#tuX;AMpLV2otJ~AvjdrJwfG|7HzV6`pArsc$A6?yZBUgLe_M6*-=^%P<
x$Cn%nOGuawyFfO)u~O8HMTck8VS_aB4}%DGojO|N``G~P0$$aTOkZ(L=AUxx|pp(F4=B%U7pWl*Lv-q`^D7N=77wsF`BJc*5H!S
T5q|Yf?2j*cQ8?*Uhd;7wntsS0k1$itq=iFWYZdeP>e%f_kbRV^cuFSGqIO9Kn{?oj@vtDcE-i-?Ev=?ltK60?_C%=07#%!Fd!SJ
E%mxQ0f9CNFbZv1&ksxOq$&ej-r>XmyV~jnDI+Cmsv2YC>2IL>cLD2~Z<_;+n#Z==XxxS|_ie9@>57#If|W|pKI};J82fh_eT9ba
4)iN)*K^s`1a&Pe2XV`w?|bNEJRP3n;DD#CdeJVjovS6O(Yp?{(`z3o>}BZpr5oLW-w!H%u+u>RK>&b&6C!N@nwXnJO*WL?rl+KM
K%SG*8VxZ7K#)QLnWaBdBB$(CKh(%-YCWl`>Szy9>Nb&pfCC8{l4=l*OqAZKzf{^Owx*cKX-`waYHVs~(mh5dH3m%ws5Al+QX~)*
(`gI|PgB}WLF#DG^$$}<ng9ScP&5DtR73!P0suf0O$nx_l|LxjnW?6pq<Kv;N2ZaZ6CjgG5QGQ>XiQ9rrbK#1Q&ZZe{X!?EAvROg
dVl~1<N-YYrUd~G;=%rS0aQ>A{{pHYe!Cz6|F(Yb30O!F1N3zJzZUhcvGzXzp5i;&e?;Y<gdc>;vgPsroB{P2XHTdQp5Q>Z_kXBc
ytl}yNpHIDKi7+ES|Hg+YhqT+%T0wIsqxDH?Y8Uwt|{}h?l%9|fE?=iWK!sf_z-}3mO}`rH!Gj{is%2sR?v~Qr?CI`&jbMYzys7I
l9HtBUHUrT+2yV|-#_N!v#QDPUk}R{|GrO`CW%W<m#f6n9L~mODNRZxH7T@&st*8v*^sCAd^*NOutc3CzXR6iJz2j7S?hS~$Ap!6
y;6dGl<gQf6%Z`RANWx+B4!vpPJ-XuKkx;`E`qIcpc__hJ>-}GpCGbjxln&L|E?fuAVD0g-O_<0Puu#OGt*tIEh}ClZ&&zvd3+&1
QulKH-*0Gfge6S|I&uGi#Dj1gfBm{t{9u2zDW}jr@0b63N<0(f2tWm_p%Djy`*-1}b+Y7o^>!|0<@LuQ9L(7i6|)Px2I1MmfA`R4
&Fvi#ul`j=`t@JDhZ>tqRij*NM9xS+#9T~jJv}{25z|sFpFC)66iAp)$GS5JOqEyWT7_Iwf2(^`Q|6?}R2Y9Q?|}6D%pAFbD(}x#
v&6XRr^kN1`W=4kQiy6lI;o{PV#nu<WU$v~75Br{#|Ruw2%q{Vk6$q_ksn_L6awmiltlo5ETa7o4dk=`KVQB20k44=m)xO*wC*h^
g2RB1x4XFx;G%<83SM#sjm#hIA-uT#&Eh<LlO5neQU>0otark;vyn1VLd{W6pntqOxh8{pv+g)?Oo9O_REp@*;WZU4U#XQUIp0wU
N~t8LdZ{RPysRa#+2lne3hr1CYC;YQP@sC#lkmT$zzf<2X8qol?~NhsP`|PeRJbEm3WRW+zghRe;XdLk5|0G~oQWj}93-6IU_h@&
nTm1eLCw?w*c9P_lTrmL3~H+*&;8;s_b6i>{6??`S-P;EaR}l_ppDy@45ap00$hbRxe;ol#|42=y8JkMdJIqiND;m5$7Z;3GtvLU
nP88&JMIi4RE9P8dvHE7ECp^0M4~>3fXsym%P>kpj=jp?+9=E>Qg2X94<3?Bz)<!Dc>p`R3P??rJw-fT2;$*?51c|{_I+#MX;Z{q
K<wx&MZM1x`G3^ROp0IFJSe?8eSe0aCcWW?q&Ivg`u}?T<;WI4fA}j_I&x%UKJPWu%+E=K$T*So(bMiAA5;nv`t<cqCzHdP|Ah+j
U?=t`{Hzqnt?`;%hd2D>??9`GWmS#Blm3*GOj{MNv!_18pTnmSE{C9NQh_@YB8nI6=sW*qWazd)h@}EuRDZUYWO9Si`B8~Or9`cw
zHH7M4v8`BDV*`&IoEB)IRvUiL!_var+O^La3y`*W)m$9nP6h?(`K}x*;#sjovE0mm8AYp-EpCq4ig8ZCId)!`<!C+Qat=g^N`?6
2dUiOzx}79Wbk#q*lZ0rOEnaa$G=YQ?e{bsA1?f_Fu~EGT$WCYPVlpzdnE^v3Lart4iM%^dg5KkAp^^L)oF5=b?o!<Cs)32^D#0!
<`%%N8X*O6IZ&m`6I~SxBxG}4%X!8&Ml9JMYFD+%<k!<q_yG<sQY@(nf<scY6%H7ZN0g-Q4*s|4wXceeTn?!k4OkBiB?4I75456U
uD-phE8W!3q~ZFglc2bK-El6~g)x7=aNyu9nqiU3RS0TUZ_+AAsYzf;#?!?)Vfva0&_krbEk_I2K_(Q%0})=RP)PED25Sn#oz!g-
Ms`s^TtFr6e0nv!G1U5p`5k>;+a3FEia7G*{7)Ya3Wl?*&`ntsGN(IsmpRr;KFn$v!_`)C8g`}a0h4tlPZc{_#f|ZQ%g>&3Yem<U
BUcoVzML}9_qin1F_GDE0O6L>sU3sD6o#Y=!@zFnhINnaAaXbb52NHr`B{IdfynC3G3s!NVi}+5Gt=?@--J13we4y>rw7LMD!F{W
+4f?Mji7C7kKH(Utwv1{!2(pUfnQmA21KSPrIf6Lx*M1>*hT_K12xy*cgK1iQ!~ak)5USr@tWt8^8dH~a6}Xl1xioT%a_(@8r??h
eSf6G3Co3GL-P>GnS=xY1t0~;6JOW)R3+-7z)4XBU6g0`Hv%X7e?H$c{B`4h3ncRngZf>n<7sGWIB(7wB*`f^n~t{NWDgfkxZImH
5wm+WsU0QP8iJYmh!nuftp76tq=X=n6*v&hO9kp@CQJ5q|0|7F05m?|?KPoya2CfD4Bd&^v8jg!Bpuuhn3GkS40LV?%CY)u@2D6)
(!m78DHy1)9Ub*GfE~0O4n`t*&4E=!aD*ssx-nqrB3yel=_^gg#<A5_lCcaZq(EAuhF{-~-Z7CrJ?UWODJv*c>p};$*g}FNNddwI
v195;7K$iq<MYpL=g(QKH^-Ho*x;a$K57&c>NfFkC^?nA?gp!c7ZUC$H5qh#&}@t>(=qZJMiws?i1^jJJI>s736d9zET{<P&^ABg
d*-t@&$Po|r#$D%rcBBf=Ad3;eQ$a|>KdYyoZ)=HL`RW8NE@5kk{$lg=Ut4#mV6!vaxFO?PD8SyqY-5xrV@)Vcw?-{YtJ096UN>(
_A3a%G#@=cnF%KuA?<>4I=ef8yCzP83L>JSiXq>LyW6R*y-SK>QHWj(k$7_{HA!`IC?hR)+**{D-MGU}oj7YkkrN$G84=`a{U>c1
67w?*;+@jm>Gb1-qs>c&VYnCA)IE%?z~B-|Boa5R?QU_30f##R=e&s^kwz*l>PNNejKm1mmcWWZ-0oPA=jmeDofRM+2+`el_8mRm
;>>aN<$~H42fS6OB@MEh&Q238caRkS<nAdJpg@j50!(;R0YJs~FaVoK!uGMIt|}brp+UrfWD)^s8WR#kV7imV1wz$ozw)&a(zx`j
?>x9Vp%r}DMR%?|%DxXW%?8~Wj={OTNO{^70Xjb%4!TY2CXBoYKU!%gl1k~PZr$YWI9Im#GsNW-S@E<)STIQAHX{Mbuvh}g_|7tM
i1?lJgpyHBd}-!uL&fo;lCHTal435H4p=PH15}DIS|g+zCQxltDU@hy#_M37fiLNbma2i$e6PakLol?0fu}-O&T0d^JEDsT43%f(
<4GoBZAFfYkY%DrQzPT%nGYLi_`1*~(|(4IxZd7bb}o?3ciA!3N=?z8mbzd#gI^#ah1VE|Dr$wRtpd(7-XX3#fr#+jw^CbWMT&@w
6kRh(m*tZTZM4y9ee|yku_5yHE+*a?5}Q#d69JHjB10*J+p-ynLTv$TUKvgkS#7XV-Htl5JoS;@?o<lTHk!AKGC8|%_xWg@EIub(
PDU#2o<Hu^J<~yf!y&CA==3&QLtFR42Tm}=%XIfmd#s<ZP6Xv9nO<5V_vW9p(TRg^Ns7gsLC2@3y9G0fZz+PPsGz3r!zFZw4}@<S
1(jX1Nr|K*&Dx-_`;h0o1<}_Tw;j0>?y8@HRRwhEuSruKI#jJ)W)yUp&Btwa?PDt{D5%VFD-~G}K~z!TN0x(jXsR^*ZkjS}#u{p-
+)NitxSiVPn`R--Rp_Elh|u9di}Ty_-S@7#m7$>_D8A<U)ydI~S+AzDCY?mGNx>Box{GFVFN(Ov1~hQZF+_R=IwP3{r;R5~G<Ks<
)auFF7E+dC#A%!giat(nd^_H`o6?-3QmN3A4fCkhhQU{@6t>N2Nf3=(3ue=Wg$p-JL^*Y=%<6X(w1y|j+proN;|@i1c6?6ngpn#0
&3<Y%!|wWFYkS_%(oofKB;j^9rTs4jZzlNL87eq2Rh`X)QtO41v<t}NmB}XlnZ(+S7~Lx6Jy$|nFW7Q5e*D;H0X&zf988PSiXwWk
?s@NRDQk^cGewX_uZgvzas{oY$&*1(IZ>rpYp{@&WL^qyLqoeS8Pi_bx6mSZv868X!-<keB*9>};<Qw>FP-4?->lsu1ryBA8(f;)
Sg(IL!8+FyTXG2Zl|&+V?)=@{sBd$oJ$RMM!NmX^V$fVpcV>C4omkQ7c>inZTt@iP3GYxHju^tCxjANSPJqvifjdv%TkvFNH7J%W
Zg4?`O?)nUuCxwOgXsqHPTB)?n0YG1j6Wl(b;&KY$DP_BbH~PJwAg%eayP{ki&-9a2fd8gMhGPd@$J2Z^&BrV={fHt3-4ot*Y8{D
c!uW<S4pMV$f-Mb&sVL(tjOI(Oop+<HU@Gny!Tm~npH%)Mqa8Stnu+xYv)A{M<OdVvq(nmsSXOxBpW)VZ3f@UmK5g<`)e~LU+v@h
95vssp6i6&hA<Wxfo#j^-`~A6F87s2W(vH#3^;uWqxYEHYc}niKE{(192TV-wD4-lN$5n>m67g)5pL^l<>tB9E_Ekalr(wF*SSQ>
_n_WzgN=I-fd$r46q9W|lj6T7f8Xzh@KrMS1sOIeR%vDXkT54ZEy`+p8_7k+yc;BAaxm^UKXDg6nk@+**+dF_CKqXVkl+(0`=;V1
ylC7YBoU~7oJJ8v9!V~Bn0|_&;!8b*AXcZ%<VB)EX_qPaJ-jDFIfe-i2W$`XeN<Tnh8SV=rK?DLtj@Sm)*?H^AQBk}jQ~LQFr`Tw
Fvw?b!QYk`@G8L@FvyP#1u7Czcm?W@=D%;I7@f<8Ms9?Qymc!7Xd?`*AxUgBNu-2;WsBnBzCTIU^tT<d18*g*){o)*H}*(D+HKEB
fJ78XV!fSvGxG13I{ypNs#@rWe3_;-sqoBk-bDD?EAO-tDE=%rW;px*n<lr56tbkILLUr2-~E>ZWQu)G#C;wK4gefL!VUuGEJfBy
05zJO<ba?MM_)(-L9MMG)tX)gmsMDB+LVJgP)ZLn1CUH0LNOkU{3w$T&`JH8EXFrO;jV{hi<XH)g|5!>MUIO2jqy9=X^xSS92YVw
xvO;2v}NbjMNJBM@2zM|i~SQECBkHiV)g-mpl?@<!klB-@L+kNyX4O*k@t9tdeErg2p*z5_txVyHML5Z@||7OjTjR&cbvMe9ljO`
EPXZe!AX4%5h)WSkkgIbD1IS~KZUN(|JXUe)3&*1x%Y{WCyk6YeToEUgKozGQR7;<r~FGMTEv_bw;=ZbTqf`qWy!!zF0lF11ceip
GoY7+SDjDRg6wBqbX9du1N0;LlyWo%SjT1#|CGRh7=N4XprHywF)h>kJ|A+Bq?J*&$u-ygA4u-VSLoZ0B)p_163RHi*p7jCKQ%=_
&P+0uV&Uw}$*ZDTER8(fW{u^|ISi~WI<!>TnVEAXHYNfgNZ9>0{0I?XuF`@>6Hz{1ndF;yF{&rpwWz_fb%Y&{(wxWd33ZfA)!>w~
hDH0|GMtgflB@U7K0REkYcJ-*ViCym8ReWAN1c~;smdJ(L+TMQn0cO7eV)VE1_~(wN(pPVhK)@-6xxbJg<BZ$R@gP&Ja!9ry7(<M
RPiIB6sGGToV2R@GY#;KlJW#qf|X?PE+)5-Ubneoq6lafaS@{2ORTfnN!UcI#tSZtsfY3RAFs6Ji8$eP?SgEHIUHJ<5;#7(Q#!=O
<9YA!c;N%uB@lLZu<M10`MK<s)uKuykGl?g4VYY=`CeS-F+v0yI*$cWxpktkC(|<C<qtSfJ*GZm>a?XV9(AcD0SB`4EC67tJ2cB9
f_fqeOR@F31t35NGa0Oz*`Y1bw|BupIE~2AU8D~YgJ`pj^TNUbB!T$!;o?I|Dnu8i!y;y4R4hPT%{n+8(V&3tM5s~M`xY2IoTzRI
FfV1>P1aiNi4+z(*gZ#u<DQnM(;;3)J|9kg9&P+Gl=V`lUi3OwSUo(5CZr-oaseTxhG>8O{sQalXVxqelOUjFi9pnba{iz17w3%#
o%_1pPGL#F8@)IgjK?D4fPiQ!7H*1b@eT!^5^bA-gPp@}y&dK8K`#TZ=k$offI%N$FCD4rJ5r4w!`8#odH#1v)f)QUzSumt^N@%R
X2Efw1qXqK)M*I0CW#p|bTvuPxcCNE2&5>IN{p7PC1jkYf@W`hDW?uZl20@izzc;p*L;znLI~QbbNpUSPjg-Up4M~DnNDVibC5rg
1NO{7uEgI~)nVxuCA!nfOFIe=8hn5qXgj*;Z59^obVMD31mh#&^5Iw$Qc8Nw%sRm90Z;?I5J(+<QJ!8rTGJhv1}L)wV&Dx6vlr?k
^i&wdg2j6G_xJVd_f;on_ISqcwwthSSXb0*qU!#Sh`S<3PW;8{mn%N_SwNz$#U==fX5x^BO9AOF9pn+|AxMs1qlOl4nA~@7&V>#^
Qsc{KhjYeU$l_b|_cxibk;5;p@K(CV=iWKhADc9fz_AL&W6j)ssFMTwhjg{8TFSGriMqSx!hn}`aP+k@<px~owJrU(tg0sQ30e{?
YQVnb@<82Qq(+uIpV1Dcx#E+0_nvC$9u^<i1xus;0%w~KP+=c~eqT(f!rFd!kxpNim-RYxn#==5zfb1xKQ1!k8okZ=7{iP0$*Gx{
uTq$vT37w2(RkI>1l4P!FCl;Mehj=QG!p$O?uXv}-XHv)2T%zZ4FbyjJ|Q_GT&973kmH#35dNP>r>ONsH6<y{l93+aO_EoVk18ky
vo^}mYyH!vD0JQaFSubbDZh}Cso8z!0G>Eo+T!|NbJm|Tpm1clBe2IYw4-TGwKoxv%b*IXK*6qp8R%6&VV;tQ1j3kA9LEbM#9Bf_
rEgFG@CpY&J%cCcl|mJi!l7++5;8HnKv-x<6sD7-Q!z0%Jycv#)yRj8*9j3W)fE)m8><8m-Ov>Xz_2l#xv-yuLfhX98I<W<8MMb6
+b7p+riM%cTEfM{Ru*b5Vwot#KItfwjQF_B2nkD|(QHr>5@bv4Ap^DJZLov^MibogQ8rPURI`D4GT_@*S<`7&Az7oHO$<$GV{N7l
i#Jg)$tdZT>kLb#>sUC5iW=6ntx~OY=B}-|YbYkJVMJuocFC`e(-crJGhxUvKT_F%GldP7%__92fi64s0h2<wbqqK_Oy=XS5+L#5
!1+Czy$>yl?2$n*o`=h{E*6pz0YY{0q~|rO7RT0~GQ#Ic>P~ARse^DVc3_-Tqitw<@vb!rYkz`K#5a8Wa6d8?3w#bUMpak>nv5<v
OpGCC(TDgb7DIf&kes1&hOj)KP*UWEQ2>t=901~aB2sFQ|7X1n|2M!Yy8~OS6%Bayx<jW{`Ft?n$pE4RRMzSf(=NPT+-@@>q$<uU
m6M9MeVd5n06c<#{;(@m3cWkK31UB@7t(e5Cu9Gg`Zu7t_)sT<Aiwb34TzBODu!G*KF_&e>oKB(_bW@-2xB0icUtqa6dspf&+Swg
Bb4Q+AxRDrq<u#fP(Q3nd%0hq@V@?w#d{-fl2lhZ|I0P1S=BORPFuZE-Ctj=n2Y_bSLeUk*O1>&qKTlr+p+(FZc3aOE|-cvmKw04
gYtG`FO^%gQK$VZC~*oFj7i_Cg{Z7awOZy-(k<G9G7hSQ6cjp@*6hMd^xJdt$Y_W!IWZ2#4Lh1&VIYVxY5G>*Q1G+-nSnDhu|ba(
V~kvA3*Z?^2LP71hL#_&M?fN2XnpA@%-z8+ReuVJ{jMr)0%P4vAR1}_$W<f|LNCATB?#a+PH-COc$5+e_RDhHXs@`#1(AU-NsUk3
TmnHEt<XN?%qXeAv|YrDGV4o%h!-p{%B4co;`3Ln{Ws|0*f|1Ls}B;HrC15DwUx-Iz8*!|diSAj74FT#fHjb-jncG*i-sgfg$kpC
4YW0WBqLpf5v-l64H6N8j3483^Y2smY%OO;vIiz6)IN}31x3r$iZNF&(;V!vh(GdIz-}~3St5@Me_QuFnBbgN9tL2N<$$-Gq~g+u
U%5W?U)%YjpxSoynwW0QTu5{ylnoCO<A(WS|GAJT^e-@0YA;BWc7(}El_CVL*HsZ6tmpa^M2DrV#Xy5nFi>)^uCksrM|yW4mkTav
BoyCuseH#beiVi<6iobf@=s{^5luH)X^nz3yXU8-OVVeB#cUg9SJ%8ZxAgR7iu-h7rJuNV;V#$^p^|DljJha>-GjPNGN9-r`2<gr
*dG3BkQvzx`BQNNYTqwgpsUGn4>>fVYNcflBFO?NDdSx))D4ArNO8BTh6*fY9wEYo_xFvRSv)7Npe=qA{a+QS{YTPdXRqxo?G%9k
qxiIc%8IGK>wk3AGln0XIH>0sOr!nTUH=~zEC(_-pc(;on}-)aCs6ytzep0Qji!?9QU{;MjD#s7k^L^<{I-^WJP@Q37`R(tyAna%
|656+CJGV<wi*|<o4~_Y&D3))IM+gFrqh4aE;gEnI^F0g_}`KSsPkVOC%DkmaZcwwU<PV)!2>ng7MYy!dYgyz2*K-pJsY3Y=8&pO
;+%NyS3iV%{04|@pia-%fX9>t25f>3w3pa*%!w?BO+eMQ2IpWq2l)J4X!+C;W6E4|A4xAs9<b{*4+~i@a*nxilQYdxP;hykxu&|*
)`-d&uz;cT_dT5PKBI4(Hs)MKpHTwbbkmRV5}0*EPVQ8PJZ0Ijw{<5vgI=mVR2i*fs>Ts8yPzOUSew*H(D;eTyQnqoAs8zueva)4
A8)@`M%P2crfA6tNF%PB|4?`IIZ1njTGG<6oP!|oYn+tixCB|#dM|NAotH?k8{2JZMFJLS1AyIFKUYy~2-fjVZWpI3=kj`in<p7s
>tn9RMj%C(l1>uegbqcrO@js*BY04^A4NF|NI`-}()|y0_VynPohW_ZGXk%IiX~JLmIg480up7GP^oIM-W4U265&T15v}*>U!D<q
>FV?@s{%?76>ka4WC8^SsW_;V7ieQ&HJlM6&@bOw-hHH~R6ZwRL)QFCF{xUumkWVWfl7KN#pn=z+xa{ucyZykt2!U67<US72qGyA
=NrM4a1cEvw;91J^=R)>v!gd3dZ>GMc);EQ^<5feN`cSI;dx&-Yc(3JpSg5}iHw3SWU&riZ7)UEka14$93V>4hLbCxby8M@+U<3f
pV8zg4sd-mi8vA>gpeTIdIu(Jg|!^C%M@d+SA2y7hKe3#JlhNVn+xFyI5!&v82mh-Ir#~C(Df>RzsV%afMgB58-W!sth=)vd}PGQ
M>=XE$HH;Oa28c=2PChcuyv`TKbF?K`EVq}-@;`2K^~AqfI%Gn%rZbGj(y(a+f<lA9NsIN1~rvz&8tP}6U7!6#Km{#j0toQ6-d;<
JXK5}FHr0tz`kfN3ksArHFQEyp^I+1ZLqaiGO!?Os!)K%djoea$52Oxi5QTJ5P*_Yd}6Mp&EHs`fR@2>`IMjcy#z(Z%jeBUD{#`E
7i6Elf<onL4}HAquhE6Oj;7x#^1!gXgFA{Hd{#v@98F(Ivq->E8kl&8BKs(B1q13h^Q;d1$rSqeLJi(pDAa34Qir)VG54iBd;Q*f
+MfaSr|x+*LZ_qThN|xyb|$5zWZNa;iE6<~VnY`$%9J4y0C%qk;*_9*pb!i5f4Fdmt5=^KbgNN1IID#fX6WqRs&B0=EHZ<&8qgy!
_jqYJrQ|Ht9)RLr_|GP^aPjg<>q<^Jsjh=AbxJ%^;Yloq1JMljcreUp+Tv-^CC~>%dM)6&Fgr3D!xHZfeXUa1y~h1+L*reMGKS8B
sh$9(f?N2tdnWc~LOztzJT2h$u1~3M6jhnF#;}OMUx<|z&_4>Y1_|DidSV`=KsII#p@MartBKlE-%&QD)|DO7v~Q(1wPY!)-Wt<q
luWR3D?^1-#u*FoV98Q|S9@W^j2DBA-s~w!G^D)qzPM`Zp@F_{UYLVh4C2fib>JZ(WZF-eBB(fs3UyVPdu@7JQ+rgN4_4k!IlH4L
tidZBcM+Pv;Bk9D=&iH?6AW>@(zFl&5u1QyXbD1?8N)WQU79niz7HZiAbax~*wsu=A`Tis&^o7~T*zA!01BKN14pqsSS@4$<q0)8
>(X#P4?cA!&^?=!JTuXr5H!t+<n2m6EG`F`%bx;5PehU_CUw<1@6qKvcRpCNb;BlW5p|Iu=>fWPT@y<mhwo{AG7VWx{xL;l(?lz2
5Ki>i*YQ9yWW_~F(&&nMP6OKx0g{gL9P)6;DZq}hu#j})Hp6Cetkgi9yg1glwSa7eM_1C=R8oW;uw!ld-Nyl4`ctgkp;9uadI9CZ
lZ55I?F7qC_SUP~2BC-ogoT1RVvaVYnVDvi#Zv&FyY0H#wV|X!y`aNYwIQR^62pZCOS-mR$R$|2T*5^eVeIQcjY=r8xYFnp(Aw6^
ZrPsS#mvD}a5;ak{ha&#+<NzM^W%YWGX%&6ASDPM=IhW)zmJ{*`)}pWak1ls!5|W(Qg(|fm_lYysDSH@Sn>~%Df&%H5(&_Arr8S4
@D&JL0R<WZH+b`ir7GkSgo<6=#FG)er}L!*OWR9Z((6whtlz2@Q}%^%?C7ec69qv+gb+X?t{7pieT$>{@j`snP$>#4Nq~G8ias)z
=9I-aD5}7htr5j%a)Pw2Dgm)T6;~M#({C-gi}Zd`pa;U`LlHS0NYr;PZyED>rlcoEp4hXBo)ESpn4FZK>s6_^Gdd0;no5i}3Y$(F
ruu9ipppSX0KsT<BO+?Sg=B&9HI;UdVYj&ox%f{g#V3L<K%t1Sthq09L1+{7t%fqXNvLDk(@BHeCao~M`-sE14eXZf#Co+GfRIp>
LI^Ta76@UYTHE<Kts<kL2nEO>qfZLg(5PY&Y0X3BLlkVpFhnOpj5$!JV~-;z@7RG0CgUi>8kB|5qCEo_CvI5D1sR9=%#sHjHV++Y
8G=NA-fEN%j6!auu9yW&02o7`ThPNH^sbCqp{!Q8Xyl<SHF=A=n@5Te@84c-G`AwHK28vCu_Tp&8&!Z~s+_WsY*I?DlLa>gD0SIu
wHkV=0LF)%)Vih#TQC)6K<YdgQM$5Hi@?%PS|Z^@u)_J6iYl@2cPyAHO@al#8ene_1f!l%$bk@hJOOeE^ZfKAQnWk7K87}KS=?}D
9vO|M9ko#KT}(u6JhFJ}cK?g7uO03>#OQ<&Um7dn3T~<i1*F6>2zAj=Mhas`t2Bt?IHqMZ%x<jKuA+M7Fph7AD<z8{E(D7e_yZC6
Bu$h<?Y+;82^5Nh-p-7oC!LqZfWdEnL&;wqj_;93;4DcJQ0h-rQ_cA+4RE{&I9t5}^>NpQ0j4Mw_TGh8DeZDVrs^eS0Z6e>qu*CY
az#oXgw(;-vT!=G!10WIV~L$XI1K@or|-=mp|38|&i!^fPTYQ6$#{sJf*eV}g5bfx9#1c$&%n0RUqXZDXul?}mEd&gmDbJ-LpUn{
D*V->g}a1V;e!WM=y4L_98wsHK5PSqTMd@?o)%(YmoiF4;iwxzl72bVUI(sP$pQ=aDwbK^P>Hfe0L127mnotI0g4$E4gf+V<0yeT
tpn9Sfm^9Ge*RMpPc<IM`Bq{M7iyK-I=Z;=RtHBMOcCrNBp1D`-?*rpmOA2GeUQa+%|J%PG84sO;p?mpTKriOTB`b%tw6x>3a;Vb
Brzo*z|%6`4U{%HPSMbhBU|D?Jnak`;bH>k`gUv)L@8R;9KOqO&N$7<X@(+Y^6)#^qw-{_4<)WqFcBx`-3*dMmrEWnI+Y}FSrCY_
-29W}@GvjJ{io)Xo*<66R%a9o79d0~qY5B}Cc#psrR@0*(<?LGo)FGN53H@8gGTEv>Wor=!}DaIVFBLRorI?=D(cGN#E+a6J4hc$
1?O8cC$c`f5-ge6nR1a$vUfA0^OU)D?rot(xe&Nlu)?==l=G&DDCas%v)<9CF{@_hT+-K-IwR`K1qLhUnc|lRa0*egn4ytECF1Ph
i$W*{rArRd(rYQ>5)a-yjMKRB6fU!WYGWmZ`5`w*m)jbV*>xVJ`*m%OaC-c78Q~02kIw9Tdge0`^G9m75WlGq&h1$-$;xa?Z?hwc
c4U4jZ0+=3rEfuWc`*~~Q1_)9>yy_L%--t~9Y`vk$F=G7_;@=ZPbma;!@bLScwl+1Qq$A>3)9)&YUR-J?07|QA^%ADp^^D<bEpi!
Lru?5_s*v`G{q!Ck_FNc40vo6&KJqP1PTw^+^9Vps#4mpe64Z2CwZ%IUgkAY4042QajF1(f0jGL3MzC1l^bv>#SZ+@+wH|Xd5hwZ
<ZvNB0~FGisL@()|F+D6rzI0Q9dfw0MNl(phCMW3k*PLS7B4kE0aPI<e3TL3%-2MzuZ2>={&7(Pvfu*=W)et9a`FsRyOby@c*=xU
urZjzbWr+1sR~EJwG0kH9)Dy`#ICpc^f}(>=f@gjgZnt)>+jf@CV}NRsUCT3qM!?=mXDS|iwl#50ZIvT=Y2r!^vD7o(?BlWOrADG
-frECL`lgZuVYX>_Jp4i$(LE&tfLJt41As<$~$N4r4&M^TTv6orY-tPKb1rLCtVt75o5jD6ikIB6iOc`5+!Nf#pb@sX3u2Eb+NQy
2bJaZPn6&9n7x%DD#DWrMfG8UNIT8Z${&jdh9$lG+pT=)FIEt^K=2Y#f_{#i#@ry(W?XfiA6YZZj6M!mTaM^VO2V{F=rP}csFf>M
;qqLj%8NfOGznX+F+x#myx0~Th+;|;2WM_4C1*LcuB@Y!=P}(SKxC^@D&Ks3qdR^Rt~?rbeh3p$w_mn4x=|6W!3AuRYt9poZS6}?
GYSwH)RUlGY)Y%ZYMehRRg?hkog?t>$__i!fP@>M3zWvnqfNsy0K_cDESkI}wTIYfAX_#d*9;qlfScwG#$HTEGcJZU`#rkPH`NBT
ZF}NmgxXnV*gX_W$5A2#tdta(1fm)|;sn4YWd6Bb#{o)WvBoZWbS{RBpQ&U>puVDOa>~~24QNJZ7{}I*tdkRE70k6pHYsDlnMFLW
MW)SQL9%6qh@|{gN^(_1)P+)tNhGjeyJ)`g^d}OP=;<jAHx+s0T$SaSY>6D{DUhp4f(_!5<C+Dv^9|e>DQZkmx7C_w=(EY&?RD1B
0+Z!*ZWUqFs42jn+}Lu*Br_Z+)%?irYl~DhqOdO{7eIaMbg9JUiskcZpSCx39&6q_K+bAVl(A7IMHC<e-avBE&_!Y&0z~}mFOZ1f
JbQb|3}X4`o9B%W&yb&`@<Pp_&N(!3+hAPTL10u<i+MN{yWPbPrPGS}@ejw82J>%H^!bZ}F+DD#S3fOZV0j)yDb|7c`a@AtWw}pk
2oi2utwCX<R>3d@+llYz4M2H`h76q(9IuuRUiaO+Hjbv$1kZD}W|p5UG`KR70NMa*WO3rTb}&#>VKh=e7)qFadsLFBA!=A?eGc{e
2)Q`uury4B&wr1&%RxfaCVN6!yko2$$6q4b9K<kAtU&LMMIzS@fk?|L1U)<Sk$T^zwe5NQwqaM4{8<wXDG33xU5xN$2&plWB=1!N
gg)+1W{gc%4*`3LijYl}M1}QIMu145hU)Eg4v_4)n0M=GF~*X@pCGA{r_e^VHaJln9fh{nXMtf3^0FNr8G#_s3y6eZ!KF{%;;--7
Wob*)U&srnz~iNpR1+jKFh)(f0!HGH6hOTaeC1q8Bhzz1Yl@)Tmv(<E0H})rnEf`G=I)2ok8HVK)z5SB$^qMTd-Ha=z*Q=~_|0G3
wRqB&pdnltbIY@<Y01bJ6PC&hsbG40*x_T9a0jsfVFVeDjS_p`pas_#!A-0(mUUK>%9xPBM|ol9K#NId5G|==8;kQoVoZWq(;MRs
Rv^IN%5P6wU6hHDj1rJ9jwXYO=y(>$oR_&*m*&$b<vp}kGZRpq();xqgSPs&s{m<wOmUd3uSy9|n)gv<$b}?b-QO6+=qk4*!Qmzs
j#{S&kYaN*-V`;OQQ=vBc^GMhr*KP&7wZ9^!(?5ZE&Ag&P8uS*?3@t*6b`#V2X&QQ5O!_u$R;t{gX#IfMIUrg8R%<)A9_pWPnJ{`
BBVi8KO{h<47J}qxPh~Ukua-&XO(!$Xe_i~JAi_ja38jgaH=&U(}Ae*3%oySimiyj#0O+WZEU*$UXuVw2@tBA9yb)7)I|UaKUiIU
+3StF92m91bL$7=`*JEMA{F=kx|bA1CB#l#joZS#qXIf0az;lnyE*Y}z_rfT@zU3zKJo`=`z<n3hFexDqQG8{2{S%*vY%~PU2&L;
rl>{=2p`o1(gMtUHdz+o2h3?Z_y>y~^C8Vb&01PMZ6Uvw(J@L2JTUGo0VFRkm()_Y5*rq^;7Yj!uU?L~sH%(CzR7#28_+2PZEf7l
hbq7jM&)}Cu=>GP6tdFUf=U{olSSdDHXVipz=1*(WeEk<nL##z$&5^*q+fYat?K9A_y>i6f<OepgRMWqUQTC(9O>Z7f+hrx?rL+L
0wf>jUfoY~d)9CdXm))Y(lAC>nY&c?tsJJ$Ibp1tLzhjguvT#=@Nq)#3~2f-6m!j<ZNgY=lvTq9{n4<p<13A;lFbg%A)<`neX5`9
@2nL;dKof7@lh#GAxEK`xdBy!BW0wjd`b&3H{88U6)urB6Loatq?P9lI@xrkv8qr%pT`b|2Fv8`g55{V)fgu4ZJ8sj?EFL*hu28F
==HttNvxpO@3jP_TH^H~<a9R}>ni5SC$#vlImgGwMQYr3N1m5H+V!GDp0|pXNG@xm%iz6Rtr4xIZVAN`X&D6>bDJV`hCsAl(-s>#
uLT$&Hi56ElB0{t2v<<Clb2luY{Pm?jGYR)nV$rTtKWLq*Dvnpmnz>U4-|;xHpG#9>gU(C!se;-!|>>Zq7bGPB`obs4CxuIRAz5O
21(rxV7?uWE~_jfT5}U{+iyrD7(pylS$H&J@mJ#3;k=s(GFhc3Q&KhGL2n>&;45pOx7PN8lx8?JHAvUbxSD?6UoUwrR!L=IM($V|
k+iUKNXnd31;xypGk3bFqm4s6xQNx_qgGWnwBMqO4U|j_j98lu76ZJxX5FF3i&PK<5(ys_p51$Kqjo)eGbl>wZl5BNXd32NwzSHq
$Tuod%`Ps)R(A_5)>B7Gq_sVHLv`-ARag{?(i+<|Ng#ksaGG^ESRj+Bp2{X^3Z_6*Ii{@7k;!>DCUzwY*24swa(8hlQFbCnHM)vC
D5`K|v%t`n6EltmSuwinz&N2d%F1N8(rd7Na5Q<QyG8OwFHu)rB|BATR5yi4CKfPF5KQ~~zsFbazNBpS64Lolg^xMCERX?9D5<8r
q|Y;1>9)y>z%PYydJ2v^E1bw=Zp@*YJo9<Hcwo>7b2x5z-Xc>B*QWUsRh`pIsfLII>-v;mPde$kc{hDce*WJsZ;%P_n{w5o&Vl=^
ojD=>8^4v!^7bDLaBJ~4CuK2W*TQ&)5n4fPph+cyf;^D4XL(+~z4CIC!PNF)5|v*$X;$<TdU-X#cbJtRElRg{a_wj!f@Q*ND2k~3
ocvu6<YZS4<pVqUKpjZrNC|30Yvn0aaW}4l$$JS5LWiir)g4tp6_OGOGhAmJtZO=1{7ns!@!s#>rtxpT4MftF!Iq+t0hl3Tvn}n$
&fVW0o^O%xx18IV_74Sh!xmog(DOMKj4n*JoQZ(}z#1CaKeQq!U^G=&v)gn$FW#r&03u64om4AVHx|UHv@H;HnhMT0tLaX|GoX>B
&1fEDzmEupSVkjC>uYU^W#ZWR)Fl=%HM0HnezKzbG)y3vasq;eWwDv7(E@&nZGG>)BDsMi0&e}_DuHJu+`#gyx~Efo=0%J^XuysU
>c;K@G6^W}HTw5c&wCm?V)4t)vnD>iI`+i!V6fmsLVq;KxnwFz#PvBk_h;+e_4gB`CLO(n?t?dz4*VBP*le(_lQwwdypx2_JD^d5
Jzw%`5?pv2_t*~!39@Se%8n46p+vG&sL<*fgJOaHU%w|zhv#fQoZr1Ql*A6cec-2$Iz!Cj_B5=+oS}m3wyR%ww)I38sR~o<aH8t-
E*nd>3`qGX{WcT)<uS#}fx24K9r|2cKY{eB;L@w^=QxWrHO+CPT6BzgD4EpQN$x9pT}0)p<|9u#Y;ayB#eIT&8#7VEELlM{?Yq0k
(YOrDYCVzUX;)ueJd_?kZnb+p9zfK-)rzl)9KLk8BPF|KQG&@gDrL05vJVH%cdsCQ#w_A3h!M~rTAAJ0S2EP7=r)_qWSMh-tIKRe
j|O%JDv*^}?+3*SzEDIS?S*qS*s!0#<NB+5?cqCo=!p~pBY2{C9zhUD32z6@WZklakfkuv3qwQC6Qqj5J7iqA6x0eZPcoj$DF9GW
Vg^eM%B5@Ls1(yNVhm`=Fd}L>cWMaI0;By@dSL#K;g10Vh)pkjl#A?+9rgWqiD>ILf13hShc=R~<ItXyF&c?(#_h$)1c$ez-9wE7
_i^nO1TM`dD$2*fV82+mN3DH6el)!<C*Z9K-F0+^iIAdLpQFy)I#(0NMaGidgXfyC<037v(PvC8m#WIFKDxb7>M*+kdKYC+Q6}uO
Be{@hGb66t>XQgBz$m+gHz)}~5FFUCcd{_hsId?Cb!kmwuhUTC`~c9P;(^24vDTDs4T>tFsX$3lx{pP|r(3xF0s1*XsJwUob=Qus
3*+O456P;kgpgwbiIr6zm4VKGMvoJss;dh7zHUD(^Gf?DC+zMS&B9G4;k8{AP&wpR5UBl>)DKKjni2{U5@X$8S!W$sPs(o6Rj4p?
c?R=(nK+wOzTV~i&Gq8hm5<o9*XQgH^t_kGLzqF>5F|VAbHtOMf$PVI2?O;ejbV|;VZ|gIUvE+RXGXIOSXtg%l(U5waKO}8;pH@!
qoBLm=D>V6^Lv6xI%)>O;s1rDtDtQr_04zc^H{zwK`sr1x^Fpwb_18nc&61lQbULK{V&G3JFOeKSlxI}fM97xvdqAADk{@wNdQ1%
Jyniqe0*nv&PE0^pMS&h7LBKLrXLK}c*uG+4A@YtAJj6f@n}hTUyi=dj4gkpZI%ea6Tzk&p|UtND5c8wdc+U2WAv4y5!<E^N+fv9
5oWxpGI2YBoH`ea4RUANNKb;JKAq5~xcz_Kyyepe{E$$1padYRkpPtyM{s~hAdB;iN~0i35QG58Fab)4PytA(KnnT(Py6-_U)!{`
QypTvS;fR^wMTAZuCkc5X=-a%NZX?ei41bO#C2?1cK+_}&;DN3JeGjz28kO29r_%sfZsRZ{aS`g_z%>ZpB<gP-9~#nJ^7<kU$0*u
Z>g@tId1mp{3ejoN47j*1599j{FkbTb$;9-o>)f)``hie?*EC_AERb55JxDqhm%R|SB+B%Y&v++(r=TlHk8AUgNz3w@G0I!jgP`=
%3kj2PmPHYOPS7a)vBVG!-h(`231_s{PrEZzR9lIkJasutbRRl0)A(g>O%bAOSu(wX3@0Ly%aB7$ni3#u1p(2C8-~GP)LGT33C7p
cWt;qDl8CUi2v<=S1yIx!e*KVElVHbg?@Zs7P~{xHCspKa&`$mO6YfTK!Tv9upz>lpb|(Pl7Rj*`}~l=vzjxirev%4Zf^ZmQ!~9}
C1uUuCs-A%<{Sbj%uE}XCF@YZefW`tQtwbafSSmGGvA7dLA>}rYcUgC{R$oUOoxw900I3u9bSm6<PCMyg`Xwc!to(T`%gq)cAM+P
K(FGyvPvRsLy_t?r?=DiuSsW@DvIBiS#mN;rDoi^QmNK;3+c@*emK#GC|N}qBIr`$vb4CjQLI+0oL-(c5_*Oj)KX3slRs(0Ri=0L
!)tygCv1C$uIJD^b*AR+4;qivGo>tdqoxNNv3ZTtPoSM<AHPY?JjjxLIc{e_L05)#PNA8!w(1yO0?et_>bj_;O&bE&5gPCw9-qcm
D3t_ISHH8C^}@1~GuCZ1;}ZeG5C<!F&ZGdqq?d6=wgXAKt|u9FE@7j>y`J=79H1SP34s_)cYDB-#;JGO?^QcQ$B3FzRBeo$79|&2
pF~m#4=40d8SeyhAxDK!2&o|S!iQ0j=YDQ1netONUS(f|m{}?nG6`UIJ7n}X)|>TFr-Ui>$NbpORZ%xVjCyG)`~SzR6&DV@v???|
1*a-Bc6F>8Iu!LMNSvr?g6N_XwK12R?<tVcKthrVaC@t82V7)R6r#}iVm^O_EesYrQ>kq?7H9YU%Kko!-cUfv`QoCOMjK0xp;UWK
0GLh~mo^T=?BZEVy9uaEHqvkrrS5PZ#8Ao=q9NSQMvdRWWTX(HjqTra6BG~F#qbP<fliMfj#UwBJT05w#DV$cj3i8j89T}BDe9Z>
Fu`>pmz7Heck%I23ezRrY=j89t`yL6`<gFEB1Rr`KYC}<9)b9sdLWJMAmC1(Bn5RO+!;tBCIoIFC}h%TAl?JGCrb6SqA5%+8=Qp5
;SY#lNd+MRHdvdFBl1RxAjgLo-ZbQrPo$4uX)+Pb_J(3|fW7W5S16Hcr2P>|6}tt*z;5AA%#M;sG!$e^nBPw|=SSAL_bb3*YV`}+
RR!ibE@2^v6+Z8<G*00}ffi+e+9)4^Oc0TVkRXt{R6rKXFw*mp-YI2awCK+8sbmby8k|k5d3FTEHi0(fjNo8ImI$}6!L8suYistX
_G{H!=eO)N;uP-`NQNRpkjyecl0dK<f-XM5bQBV(Ue_8y9##xuaO**=o;G=F%1yk+L=lWjY0;@NRHG2323VZ%2f&DZ7Ea^KhHT{7
lt{Dez+q~lP&0KMJSv!wP~1d`8mffEP?FJDeHlgwyc$hNlmOVoWyC)6U?=(7Y~n;OP%O{9*+{6$5=VS|IyIxr@Hh?`f*S?1XS)Vi
JmB<j0%zb^or83uv~Xq_vbeK11yO)O29HU(*3;fRf#k9z4PtuWvf@6#!UyVT=f!)LW)cTaV7Wk3@tq;~kHb_!mB3l=KHOHV3moV^
q_2Z{oDRYJY*@{#Bk-XzjeTm*udZrw7Icy_8HmAsB=sVsR<LC?c%%iXlh5m?I(Cqx0)%Bijt^3YL@s%5lb)6R%7dOClnqqM+z|a5
FRnTdz`MATmI|&&)lo&LBsGDJY;VIJ>O>^zEd`W5eoP5|Y=Vj_XSY|`pVQUG$T3D-mJYet)LY*wQ4IyNSq52Hi9si0#lzl+fwfV{
S!1cM;qnBr>z>LVPQxCAgsYBoST$Pd*s;4}@<y|{x%57sZwS#6MTng-zL0tHME&xzz^m%tV~Q~k?O?RhIBQV8ZY02WMP93m;5(Hk
WgK6KARs4=Wa{@~%V1qQJ(kLT`qFiRpcYp*){Xca9d)O}O;E`n1c<v=FeH-5kZ21C0a8F=hAnr~xddaMBzKjX2DA?Sp2LzUXAJ{j
j|hC?%R{LbMe9)cpv0-dbcGs{gq;T@D=!!j8VfqOnT;mazGju{G060k?i6;`LB<BiqfkIO0e5h(3lsh#WRWQ|P=DWdG`!JqaHH~K
pnMCu^T~80>K@7T&afx=j}DCfm9OmmHG*}Q+Vtbg|8O30{j&Tm3>3l3JB)>=t-stfjx<iG=k69z31uHf1(3<m^ho=rq1u|;UX|ee
G$zkoA<nr%o>LK991o5li`}^63>)CH$$wm>3qO9k+Yzg3`emnCVfa+)MBl`^8$@<}5#i?f+>^~`x{aJXZ!PA&9nk*7h;h^Ho@0|?
g?kgsr}t!7qn`Tq_o?GnVX^LCw{DJeWZc^p;d}W3@oD$gDHQl=k-V5Au6UYA-`7ux9$F_-#h;q>omlDD8d31Yjy^S+WJv~8c<Vh;
$m&}J3Pa#w>^ZO&f(#ZHxGXYQTBPW2>X&A<IKxGuNGM@0{k1ay;Xs%sPcmXgAOX<!7hENaqr2Cf)`~`=dhpQy#s2NRK+K9l>Up$W
%SWFl^%@T{1&FTIWj*0q0m15I1LA?)k{sA9%LgFe&-MR5{;9Ouz3{djUuUE)i$BFy)M*|GRRBB6l81#|{Z*UGf{RcaO}!XAdp-pz
Q{!RWaSI7W?2tw~5}hNJ99EO_gu&+^BvZ_<FB&!?-{*$ziDW-2>B4XduDdAyeAm(p(+fD^;p?6;NEH=g?4XEn>n2cK>#D>JSx94A
eAsa5HYGfW1ng2_jT`$}*aA`U$Tzdo>J)u(!-XZrInspCu8}b9EOS|phS-|d(LA63E1+SYg1a3_4lmDl9yim~YgEc&>;}gnmQX)i
Z&xeg?%?HDG;K&OE=Hc^isH^Ih4|r?o><wc#-6(>J{1FHo@&W<Mu_%kXXm|rH&!V8yY+c5tj_s&XkUE!Mk#eObRoInZ}ql?pEGbp
A!DDUuxRgWvz{a;d`RE$rR^baPtobyd6o27{4O{D6~F7MJ3Ldlrrfn_P_&veIX=ctS8-CxlCIXwsan<uC%DW<-QVMj=sWxTdug2h
Ja^ch{Y3W2UL(J8j`!&;P8t1i9N*8uz4Kuz&z^sCKab(vP7k+*soQFDocp98WcXW{;GlO&F?((PldZ^sEb&&c=f4W(M9G(RUy}dJ
@5Jlh&sq+YH=y$#y><VWBp)(~<^PqL2hvvG)Bwi46f5=apW=!3FD`dNQs2EUINx1+H;|;jUd%Ra*hj7LC3}C;e15^p^?7<vF{n=@
(<(OAm)-B>0mngJ^GNJCj=sna#4G7JpBmHSGfq^7krW=a*WOigNgVw71qDCTHnHerCH1d9v6m&h^rX2qp_ixB>}@9V)qbNck2e?U
qZ3oQg$=URRo<+#>sfwA7*<Zgs+Im2JFRglIA>CJDyw*RmMN^i=ku-et6}F^V6xoAsWtgiV;TkWTiHj$r^T~@dA_hOBh&fSP|T0_
{xzZJD@cJQ=Nw%oR~S&%Ynk04hb?5*jb|^DsKbj=r^VmRYIiMG(QtpRnjKUq@GMzl2*txw&-CxsA4!Az9Y)LR>p4K<`@nDa`(FLO
b;SX#7Nb5j)0ci+8#{B2r};b^1%JHpQ4I9@WFzQ>pgU%cK7dFEPILLY_M*}3G@ILob`Lz;hWYeKb`x!xUb?gSER38;&vl4A<)^cL
TTX-NzF0l3y=b86qZ6;AL0AOIsn|ykiJVFc5oQ`FBzy}EWEmY}OU>kMEt)x3OUhNR7>QI&EaNK~SNCPV6IxhX{OcfgoSVlU74Dr*
zqqlN4h%9{iw%mpj|!<ReOu@u;LUe+Jz|f-6~8JY5!;n$;)<klHm2A!m<6MG`P1bT9qZ#)pzolOa0wnOhFK_qk>J~(9x&9u7Vf$)
)0#5SD(35~uRd<D;k&zMtgtol(A#N3(BlzbH?-v3DLHM%LJ{>b@Wp)NH4#T12li{)HriCwS&Nm`w{auLkH^kUNl&(w;TfWlQ<hsg
=<A^!(!9dVb!i4wLhr^MphO$W(<>&_`r4J`)F;<Q*Aq6%ti7ryAttChy&6Q*xAwQ?0$Ah1PGj=Y`bNi<R*hEXK%=Z$%_ms&TSay4
Goks`b@rYHafvoNa&zS|B1qbJjz6VoC|@1zSe)R_aXHW4Wbj56QXkEqts8+4UlsC+enrW)mSAP8G=o)T?p2ql<dWicSRU_Whps(3
PPZeS8m$eX@Pj<)eDjV+&Pgv{g>kcZo!ikKZP)R~E#kgf;qqlo8_ugk@H+{vq|=jfzREk^U6%sLOFglyO#1n$ufiKfc+}q$Y3L6M
IFXlt?jsUfZFq?1S8OOO-Sc+sOi^9iPP;{8TGp=^U*j(eXXS<)aIL%7LN58?tfZ3L2*pmfQD_n~LwFDvc^nrCs)tIdQh3C4uXO8L
lOG#}cZJ1;IGtzOoo{&o1#f1cL_!h7$fMfB!KqnQpUPoI?5TL6GkH#geX1wiYyC_2Ps!(+hHsaX+w0P8dVDs}<zI2H6YIjHjJ%vH
GZMdC;kJQ7I`lJ;aXP3_?|$_a2KM|IP!TnN*^;sD&eWbwPZIP`M6Ta}2%o^9B{e94Jm>9WXJEiOjB)CdbpGOqI3p?oQ4*rN{XgKV
q7Ut!!Z@hT=)5w-RN<h#*+ETKwyGLsOF?qjI3&bez^iaXP=r0Rw$h*=>0|%_wfdk0^mrnNGIRYTBatuVRYspb_Z74%4~v91RF2E@
e$J0V76pTN&Xaj~&}--x&z>5hnZUrs<}4`025-Kb=#V8XM3-vjTBxWj5CTs(oS~M-UyU&_D=sEhW^vJ)d_1RtjD~9c6awIE2(Fu*
KzzT`>)<&~Dk*P>p050H6sAQFBH!im`X{F;@%jehL;k<YP0?2;q%P%(fgCEl#?|>&oL@?CXGZn^8QY)d_<zLvK4_tdDQK3cjMv$(
@Zb4(4-jcQg{2emVJmp1wgQ@8*{rRvy4wpUtfEWu-nIP3z7$hIEmUXOAFrRUnrJ!yA*MF5RnOF_2_%9^03Pj6x$Vz{bp(r)ZcF6q
hKfq1@;uC$D@t?c1G)L?V$A;mp6A}cO2dzJAXtB8m|_nx-<YalRZ0p5*P3bH)e?qVmK6OIdN>JhK|s>K_F860KS5c}gmxj{x{btf
9KND06u?~E0doMNF+lp|z2)IWidc2z!765PNtbcoj4=H~x2A3^wpNEwRYECq(Z!KZ;w43s<H}M8;y9Z0-g0~{(Cuk3iVFoqf`%7>
wAIZP1-YH}y=HSrh`1oiZtO=hAKZaXhElwOp@~W2mI5an6@y`XtG=?k$;~Q#oS9z7S^RgIewziNb<Zk|f3&;TQ}Sjsk+A9*7Q1yV
#bG+(M={PDmY&8IJL=Oyaei&>Bb7_mBaxPDvNgz3HoTy}7L@tgRn?_YMvw}wdb=CJq3!Yt0|!;GSn#=Ca6BSR@V3HR)QK`u?5z0l
&Wqna+ndi(@CN^?__K;soSxCDVPpv4H&~&c^xBd5g{>!mqNEGEjb)%)z3893`7mDnyxAO4P9M0n??}~i#x@>~%_B_M-PYB$#Y$*{
1WZ(db>njWy&k~K7*eZDcux(c^`!~t#5rkj7wb*63M)`*5kW%STg*GL{B>Cgijnf`wP)xp&XM+!0_*XOqA;LPxg1D&H#U^R&V18_
<68M7)Y*6wR_zrALgk1!qOlq+5r$|IL17)~Swysh;q1-5cgx$f_26fzwMZaTRP0^~zJ+C(+I6q9b(y64Tn?mh^+v;38&_q!I{N&0
WH^sE_4i)JN8Rb-+6d?2OpX(Nz(~ls)4sJz8qosDjfZ?ExDi4eq0JrX3@9#(iGx>(9=Z=ITe56LG0!s^P+yWyCQ|TcEJXFZME5RH
;^kOx4axm__Rb~>``A=M!$n@bWWCA3br`O_z5~zdr8^FFeD)G_bSNlL5_s&;V^0Mgy;y1TCk_X|3{XKM^|pS~PoPJ>Mzs_5Vf-0L
75P0F0AFhb9s(WPE6c`j!bK>oJ_|mUmFduFHv_#nyClt|GDG)LWO?L*P>}y6Rkf@5Yt#Mm{`K*lAL2dO@Gt3s4MNPTi6<=~g8Quf
&&{~XvS2V!n$c8%;G*$VnI2vMg>a(x>mpI?Q9<J4#MLWsIU7SVT<CC-yul}8B}GZ)F3Zl<sr$_`VB2Po4+fU1NlFk-PEIbd-O{3i
3ljDDn(OzqJ%+SD2}nplfMhwaT7Bx1de*PPoHe@C7#Tf8i+;(V`-p<IW@S(m@Ik~@{JpG#@!5FI`pVDRclSsZ+CzoplG!deU)#2s
sKPz*e&&`XN=U_7va0N~B0Q8f^XEy@u3T{aN)~n^isHm;92&TsU3l5pJp$cbfCqRu1}}z{UyrOanE)c>%%c8Q`z{}4=GU*HGq#t0
3l-!D;QJnU$%O|g?ro`F+}_3iO~u&JaIuS(u7eMB#G;(guqCK>mW=z(A5je~MIJ?jV~E=ty`Epy_1f?Bu8loi<q2IBZFa}V&9&7<
`<mDx$HejaC1$3<i1eG%?mbxJBW52FYkb`&umu<0%~>q8$#vHq4X8Zltty8PHf%gb{qP_}Uqq}7bmX#@z=?#yp<WE32?+w=iYh6R
tPSVz`rp%;>7+0%m2Bu11I=VlM`Hwuod&4~=KMXx9l*GpU=;4JEUd8Hyq!w^2risSc+md;m%Z@pdCqQ~P-BT&#p~5pg@OXm{sC$G
{SdR&F|Y{~U{LOZnY-jQH_l|bJFFr{>R?;eNz-xtWFzw%Ai*R8U%co2<A|{G6<G_CKqVO)e>C6}dbr3YK;FY*g?4NxEJ+nxI`;1k
!nf{-nw+g}E~-Y@?KZt<)9AqNf4h|;kj0s}*9`<z4uXm61V@hiCjOX~Mp$R{Qi3~4xQM2+*{9N&EP94u-PY;_1edoC>IrRT+O+#-
Jx;w9J?5Kwxlg~$NIR+rUIDs>R2)@xya&yZU56phlf{I+=I8z{JbfMzTzuYeyi|L>FSRA7G3%;wkO3or;e<E~Y&DsOio4eG8$K7@
aL<3llV1}K^?)P@*rz~KD4vwl;H|+aT}QN|dOIt-T~xWoc=m|#wLI^)AFl?pig5Up1_~&$AjTZNdoSzn?>pOH!Gt9bWwa9;72BNW
ftO>GInK1t8yK9*<B99KX7560->YMEfg^oto;n=jmXw4*r5T#~S?6N3a#Ouhg(3YrPhW+p!my0Bx0oZVh7EDqw0eKQqw6vJL^?qd
iTsd_jbS1TV=1A|BPOCo&P-7;7J>c_cc0J=MNx9YFq$YL8W8y}^vCtCU}N5GL{;lJ?tM;Q^!-}D&vx@q@HhFdX~+E(&?|MKAOSxY
?xHF-3LPpU5Ffhk7$@r?VZZ`;{sEUTKF*F4LJ2tR(`<G3nma^;(}B~gd7UC-?5Y4V)nP;ckx`$@=%0L%D1u?YWXI)j$SNi90Axiz
tk4fjguuuta;l@~0gxzP+%#!dLS1|HHj}S~1JB%OX)1kRa@29-Scny>-q`(9^z*Fgw3CId{hYJer`!J=sG0U2)V;`J3_jxNASS>R
{7>83(!qWbU&O(orV^x&dpmuY!hXDHJmxKuSUli}#q0IX$1h35pJj`Whcmz&Vqeq;kF(vgRWEvLkg^6NYxUq0D`momw8@;Cf(+y%
+-Dxx+<pI}q44b8@Y@Q@$IWKWu#uf(Cxg_%m`;CF4^%&{X(`lbem2zWk3+E~WBZuj(yv+e=A52(r#82>F7=P-ufv;P)>UE4O?$S`
L|OEC=D5l{DbVxBI{CgPeYe2}Sg#6uck~`QByqO&j%XhpSX1x+URB+kE8^*&r!%q>OD?p$w28TNyUwZ{VR79$GstSoo<?&Lsf5$H
oc^x&z1qLL?{)1doQ`~7TM4aK)H)ikw)`|M`XkO2()fOijRQz4+|+#hbva{RpTqULf5^u;k^a_)1$$8C&(YhMnyQu-&B>O}<L<jo
^0HMFUi#L&Ld@4`t32A=GgisAwx(?|uKDnlM>1$W$XGdD8Fh+qZ0CVvX(<|&-EPK0P{6vHE3H?RM2(bsOLW^J{&v1E@YK1%+=*TN
I@9aQij?aLowJNq@|(q6TRL%pIHd2D5h)RarVNpIVvZz%V(UeESI$pG#Gf{oB^lPZ(@I)$zRziDR#a2oRh^_)7pC^5CiOBktO%Lf
9&ekyu_4ZGlOwj+Uix9jR^?R9+B8Ael05GJ?{j?c_}ZNX<CDG2ybScDFyT2x^~5-8FOi$9O?<Rli(;<zvoS907h8s6BZ9LRURpLD
rfWFiX5PO2Zx$8muWCz!_A)L?zZ1;3*qw1l$*Y~&h-nqzD7AA^;IKuhYZGWL{xXS46Zyml1Fy<`2t5uMG0riJ7^=|Ta}_v9qqapH
0G^6zyQfqNssOR4jtLqR!}-rfgfwRY#PVFKfRhrefr)_}!cpXd>IZm25aKMvNBNgo?a1o}vhz>}nSMP{01aCpWTZ@BMhGjd#Ciyb
hzfKD;zR&090D-;vB>mnNEfV+QlL}_d@aDL7wV#h$8RSe577Lt(Hk+;4tL2!0(nOzDUK&v4f6vlp}^Ln5|D`YF<@>0uLv<0z<0*y
UDMeAT0#er==8L`Wl2lgp>Z&tbAsf`-_`m5RHT5BwbcL_BEPXlc<})dchY*{1Z=pltN=e>tVFs0DuA_224+I44v2}qkP1Vj05XU$
4lIPQc-D{Yp&*iP?Zlt2)gbrqF+C4z27O1rDZ1k+7R{07%j$nH_ST{0&y0q3_5L})q8|2O5=&3$Z;2A+zjkPul;45L8AK00IxMpd
Wn4`?_{VnB8j-i}{`eYbN-3rYC<ivhADrTQymrq{c=>8rb3m=u=6H<vS<?b2B`PA7YN!IHp6!NBGJ>v<6-24KhC)RE^f;llr7(6P
F(f)BP<X(ccu9&Vewxu2=|J$FkVDn8Dq;2>#6l3XZy28z-{dENaP+iUE{0$lfFN<tW=Bj^(F#3^?jrwe3xOlM8KLe1144-NOjFd&
!8R@#ki5$A0&B^yHObN%_P{sjfPuva*f79Q_F;W`rrzFHJ-c6C3D)84(C5^ACF<!Mm+0~%XWl0QWkgaPg&eh^ox%xNDAH>7qj#lE
_7j3E6F^6~@FMFa;gm#>gk%a8Y=ce$x&*p;x2N<T!u!0YUfH1olsg^6KEqHt>hw!ZDp7(1{o`qK*kv+A?W^MiKaA9vP(jWj7`g;m
3JuBx@Pe;pz`;xI9&W`XY-_+o)UGWOA1~VCS)_qBTN;6=L>SkIQ9CEneu&n_3<QaW9mWs<Bo54Z5GD>TMtR>G*j3&U&~hoaZ;_yU
pt_V%wAjNS&6v6-WLr(<#152}@Z2gYRHMbc1;eRMNSH*-JmsNLQ_EDAgKD<bHe{@z5D7)v<w)>Q6yG&z&{PmX0t2Xj2226KjfI9(
0tJ&&gCa&0O6`Z<q@v4@J^Z?EIPV@@j~=?v=nwfqW_j6#qZ9Yr1oXRl_mB8Xp?j{hXocdM$tQ0bz^SJSws&!N80tbNJ=?LcnC!Il
C!?4c>ZeaR@cd7|FTDzP_bi?ITWB8*46~NdgrY;LeUUfr_B*42Nsz_Le82dC`&GbqlLjC%NBv{`l~<#)-lf@Kf>Gs$Hk3*ret`x!
8{Y?V_3o#Vhgz6d5B&L%_caN&9xdqeMPws^`U`y|4`Kglzu<%PGmqRla86NWS8w`g=$jG#@US{>Hy_;b|B>6jxZgZtiYTI&{EyMo
Kf}+IV|JZqeW2izBq;WZpHor{gg+<|41sL(>EOa@<@K34$P?7@q^(3yJaodxua23;*G-unH7b4yGl~&I+5UoY`$C+@{=}U=6Z}(j
ra!~mNz+G!Gbnej>3l(lY3N9IxV~WjI%;EXBg8O#Z|NRT9Z+BhJdbJ6>7bomduPUFw#6FgakZ`2m+7GQB%j{b-SPDL8V|iZ{&1w)
AA@#$H>ur+3{bOl!BGD8AJE_8!G5LXzkCNM4sGfT6bGpPC&+{<0Qv~YL>suq?_>3I=_?={z6yW}kd_+)G#+?C$pzNF9lV2tl{*-Z
&CkDmYKv0)&%fME*J{@sr}_`mJEsZ0?X!+wEm!Q>jk;h@Fp>#(-}J|hexz*JF7IB6qJLL%$b5%)Tc+s*_H^+J;aCI%#PkbB3I{T!
{YXU00!k$5r+oc|N}&O<fuKL2lnDH}`pgfqCvXdeBBVD>dRY>3LZ}r?_HY}9te(Y?fJf)nv3%E;_$3ftX{R{DU9=udCb);epI7IU
zVBZgpUT$Sj2F{c=9AoS^)h|oJ<Jc_fzY7RVoR{y?>>fMCX*xXl;Kpaq-tyiNTU#DgYsQJ1rP<K14tJAXT~d}f}C!P8Yrb8D1Tq*
1naeYyOcfkx*_VVp8lL`P)=!Exe^kB6peo|`v=!(!>xZGkboNQ^rb0lf2s24PCet`xGF4G)NOZ6J!4rg-Fqhnyx3Hy&CH)R&2Dsg
e?&8WF;-FFDJ8=YLj6@NW+}h<WKRfiLI7lGPe4h)2@eVub>6UPG(^}G0zn3@jZhRq!4ZX_dM2g^5qysr;6N4u=`FxRNoW#yuNk4$
5s(1NKsYfV2?z+jK%Pjeu~4w5^zuEb<-;=r70GPm)Xsc#YGW2WFp(4#{^-P|wi{x{M`tr(`15wVUYx)bMAQK80RNBe|8UYGpbvZ_
2Qp$*evaS8&$rp`{KWYVdN(~(DI{`!&`c-_r<A<Mp?cC&S+c{@t?8WNOiVwcxr7Y>DW|@ed3vk{jX`CYQDZ?g!pIO@xx-$5sZe?%
8?#trjUNKb4eB~jIT&zCzY+*l9q!uN*|6lwiJPYYM%On|sth{umj@5V)C;t_#`qYKIQ|5W-CZ7LA`lwvasM%@%69j}kVMG5i6m_G
bkYsuoQ=H^XztUN2Y=7!_*bgYu3z8}afU%FiOT;)MSW+-H;5t~AS4t=ghkql`sfU=$Ic#-8VBHfF!@ozC&Dt9v`l4AXxdvGwCpLB
KH-NCn>?Ac`y0)hL#Ym6WlbZ}h5>>^sBKW6Z@XR8V_X<{q(3c`ag>;DB75O%iF&7HaytyIUgLT|D!evWd9U@;-1U{#IFUhL<Unc~
7!pwpxkhd(%u|ik5J5;blfh3;_j@g<R;;OeJ>5PxR&JG!>Qj}5X6|niG;XNqX0*34)i^}dlx2E5NPX<-Upw35jy1*#Qq}#64D9h4
QzCj_9QA@#-s+~FlTzWy4nN$4M_sC-0sf;MlL7X-CvgkjQ0~z1@?V|z^j|AD!jx(t`tZ!jq7Wh+G6jG=+wgO1-TV3oaC0A$6c&1+
#jN942n-?ZRU)Xw=`q5gi)sS=r#gOh+@o!1Yd51`ul4<N)$^Cyq4|ZhA5ZRh9SA5$?+U)z)c-%$qo&=;iQdNtYuPPOkTvH~8VYkh
VE7g8?A_5m_h(d1<xdGKHKzZ@Y~xNwc1SoXYWG?kC@fmQc7+B&B^4<)z+jglD@0uzg`&>e$DL;#9J(xBRN<E_OM_8>$Uy$WC4j9g
xv9p5gDp)|IwYau;vyw#pJ8&#(|ut4dv`nlJ3FAtt?}5NXT2GH9j|f%_Zi*BKet6O)Tfq<mg_h}1y&+CWWfZ(+0uM<+koeR_HXw7
7uVgM?R55U8P!lW!)SK$!+2@P9vw4m@=a@cw6t@1AjYXqB~U%yzgc8(5Q2Aw7M9#6gIL7fTP0H=LXbdvM7?n#E;o4*2l9}f9yNs$
rZp&tey~qbEs?U;IGKD*nHm^FAcB7KB+)r@{nUZN5g^(A(jNbscCEP49-RjiXYPlFZRqn36b2=E(aQ?|fA4Rw@S2JAyS{Z;{Y!!<
K=Pt^wHg>HB!*rDRJlFtR#JF#X_j0?zgn4dcNgmH6LnZG_OCvovwL*NU?Aw%9$nh+F+|v8J#e`D@O`COLWpE068#&E4cKDGVPD&~
9Vxl#X^RGlA8}d3%{LK-1+qc<@%D8|e$*dMg2+Wi@_qTu#UP@n8DP~Pao|F5J8LCuks^UzSK-W9;)cCU!X2HA&wn)aN(*Q6Ue2J@
u>CB&K@W8m+2=piAmNBob@|<y3^W0-uy&2r6tIC(7qj$Mtd<EHNPU###=mGXDp>(>>Co{qlFxJZvcHRRBQ8uaU0Z1FDL{2x`LpW-
%k6-~&Yj_%-*-;poQMy8Ee2$Ate4qei1~5!s8Fav@GI5XhsY#>3^hxRzemrEE37N1k13*7ze(&<<IATny<6$~1H(rn{s&<}+xi(j
eHD4cpoQ>dZ?qPiR4pMy095o|_=%q}Do|0YHm8Sq^Z67~#45oqtmESiUa!o*?aIW!Qam1SXCPc}W(S8@$DxGT_W#ky$5pRuF1S@$
?jK(HybXs9e%;ZGc}ZRAuOX(5$!O5r-&P7i9;!>q-O{$4etK~nG+oIhMMTxhXJzqz2f_Fbr_1Qv0Rh)csA<0h7UjrRdqd~CO0*2x
#v(681(X#sHZlUT<B4KoI6Vfq@@6RAKFHNtSy`nzdEs4DT(kCI!QnxXh!DoD<>;b3Dw7i4m6t5_wyo;xMswQn?D*g7{`N3PPuJxG
$q)R^O30+e1VKo8L&iGoEo?~;(O+KRA*yPNTSxYMaMc4FTBAT#4JswDX-3OL+m{yGP-1Q0`A|I+03?IdeX+6J1ciU`SPp=>eH^}|
E^rhe9%5c5<JXx4DLNc=gbxx=S8M=Kg$UBL8YyTgyeuG6H6=?D7R#XWqz@*VpduEjXgrlDUbLZ&he(H=8%X&h(1St*Kph|QL(-)u
Y}F-D56S`3i7?O}<KLqPuSXMHB_~LRlURSg#jFnK10_OhD@Ks67!;vt12AG@04N9IoxT`5F^2S9V(<Qk9ey=Hh=bhyeZsa&|NM;J
_K;Y~fW^TI!blOMc3PTz3;egvg%?L?YAP&I7|a0zWFkSM4<i98bV{m)S=I$AgAnk6#=-1?v6uUtjb7zM;8g%9k<9+X5(wTX&>~DT
0SrNc0^kJzfl?}P2BOBgb7*d>fwP@CI;vA*#q&xrBLftVo+x#06(h{$o9BzWv|xd3XowO?CK;^?s1u}E4bBPThW>ljs6-%2#KaC1
uqElTIgq1~c<g}R40z<H1!T<as1<qU{t9zV9~eXa*3v?-6p$pPP@xK1MI?}zMr8&fAyt8qJ=y1T>HXOMZ?@Fb%Iuq$FQl=)?>M^d
DD-@fw`eJ$$qsUJz^<z7%O%o}f=RK2Ps9O&$@bp|4S2W9<D*_PuFZ|u*Y|vLID8kAUB2*P1b`$e9M2Lq2+<yRu29e_ikuXQDlp-7
_xpgrAJ!3%D%LpTk5kq)jaIwcQs<`k^X>ll!UBr~0U7w=p*2>BhN#$5)s4%JVw6Tvu|X|M@qLHPd9T7BNr&yFnm<A4;GaampOg=v
It8cHAH;|Ezu<E@JWfYn%luU0ZX;oXANZtT=!T)W<WKa-5xB}8KjqXLgQ*SALuTBzqpAcsFg=EW*19?yCnko9iPe&j{6CJV!1}$O
%$6e+{kLt&KdB@MVG4;sstTc^N}5RLlRBzub{{zo@J(G~&)>u{8QrP|_x~@-Ja(IIcX%JWyvYC1^>%I3=iod{siFtSJtV)zC$>|s
?5pp>nc|#&f#hpeAF%aLS`8c_`-4XIR5TRBkdDSu%|PR~j92a2Z8jmaKgV|Nr2DuMmF>~Ysm31Z9PDy@NCaLIkpZD_GO+>rWd9Ds
?K{OH=$N!+fP8?b5is~Ab<tp><v`bRhLD2)EVbGP^y1I++xL7zeILnLlFpeTF%WQY1BiTGfSzgUdEgxo?0w|0>K>H(K0Le)*Ia)7
1Czz=My*8*W0JZr)A8BV@QIDs9z4gr@jjsL(^>tdaK{7a+>`W=XjLCpeyL08?psmFV#>9wPC|rAL_57ED-@i~LO3*@=^}^JAPFZ>
;9xf?stV38{z4o$1i~#=F;i-bpX8|4TpEz4NK}%620RJT?(O!G|1B5udd^1&rNbC89f@Akv%Tv!8Uf!#PP+K0bu|n-x5t*QW@(JU
KmG@QtN6(10ZJ{@GOAIK0k2DI(xM0YM|57R!K*sN&22_xt!B~*B;*9sl?VihqG2m(Cqz##a@{owHnIWGA=6W5w>-4yo<>fFg;fV1
XOiHzpK3;WwMY9$+4}!M&(|h+YdfO;MFe|O`dY6*#Hm72fd+I86dQA?3=i<jTi|v8oEAbLkSirVTwkw1ORmu%{^(tagA8oVVTj8j
0q#Gj`k2Y|KCQ}f{0-;Wn-}5JeoSD9zfrYvJ%X?uc8F6V9+YITDZr8Z%ous^z#lje6bP!Ec{(yk$ISwSvkng)jYtRbQS<@zsvB48
f8z&qKTbk6G45nG2R$D%JR;6#H<UPsYISvI5bSOdj=Ubl`r*Mp@00C5q9P8m3S=OgI(2*8PdwyAn**qnPPOVMVfR3wb#1{wWk29{
^%rx!=yX@`GCBdsKS__O82P504^V!ybGvD<?Rbaenmbd5cM*-CZ1pWRFN^2r#p-nRyu&8XGq67<4c`+(sO%dDN40Rivf2((cb+G5
?Bypnk+hQm;!aZ?nx3iMhn$p``*HN}(dGPgKCPR)wAy{^VtEsbKrn&vl>;)LyZ-I}ywUFZ`=aj~v^9v3z-81mB+J{yHuH|Vssj<o
pX5eoJdogVJt%(9xx8qdA0EcHIpT_zUT}WkI1evcT?e!cXxY#Fg#AgJ2kr^%Xy>gRegG%Sm}+`SVfuOf_(P!CsWcuOPOP0B=E^2G
bvwgNBEBA6JG4%Y(KjcF@jk5$ygzTVjP~I_S{KX?uWnQ2b$T~HFixY7;bGvNJpIxd@6yos?e*h17h1nX#ZeV)stTjm`RR~VioVvW
ChfMWtbcu~qGhY~1N#FrC+2z2=RUk}en<F*@R;8B=zO17yK~l(Z1!<{(>~BO0e5E~N%^PXmpLZD)bl<*hx2=9{sNpFZ&*p(DrMfK
%4Ru$^P}hKx^8@sUx%ncJVQFAOLCZ^FxmTN=8Z|IN)rZ#7D_UjIh6M3Jo|<&PUmCdz2#2>sEY!DgD3a#1B##5UMKi%+$NA{ynBwk
I1E`tUvNnm;Q%!fl|zVsiZxVIc0kggIzS+36v;`Xez-hg|532O{W4&7#ij%710AO{@C+f(VdInVBtHP{PlE1-`7ho_AH*n)=KtK>
{J9SeHipx7KR02?PNv`EilyX8Bq0E3Jysb7P%sU2x_1trSg^;f2D7LjDW^Uxkdg=np*8}wmQX{I2$*Imz;s9l&O^u0ouj%3owX|~
Dn;>^0xSl7T|;*&1oA}ud;LR*;3Sn$7Wn`N44j}AKV=E(o4w|XwA6t7o$fc`;CMO?oN<-wezlX6=udh7Z8*LX70Bg-$l7!EXdgV`
19kL@1k!iy$4Y#qy-Ka4L=Qo;WcbKVeS0C-Z9WUK?wF#gf~l`Pp_5Cmw2vsoHA2{%jBm#@aWyBddh#1MEro%5k7zbw><l65hWE-o
9|YC<!()Ww0o35Q8v|2kH8~wzxnn@w98{EoMvAH+=!BVGMjZe#8#$nRUdPB?3^yDYkMF&&hMTlig!7lnK>6oQz{1k_@3-LX`_%5a
eVs3N7dWD=Iw>!@zdzu=u-Q27UQX_X|Fil&#S_SE5R2IOwjTHycaW0MI$h39gBP<2=M!vUY_z1Tpo3DhQ3>P+kkom6K?hD#KnFf*
5mvC12%+A=J;}P%)Y?^Ueq-8P4Nt3$(0#m4AA0xdJxqZFf>4wKJ0fbG0CWnNs)>8m-wi6ERC_WM{I~Mg(my=y^mb-Fhgxpjd4)lE
V-l;|gB}-aB6lXAKbba$kx5%ZcI-CfJ{dJK{w~ZX3^P8A!!5U2nI*cyW>B9o5ngz_nfs^u0C5Ca2ns_uAS@I<eLOu~yK_|fKN=J2
q(x=u_4$9yPX)`l!SrfDCUwSGfmSb(`rsf+7+^T!OHzWcVYGS%5-<^!{YS(+(j+&Xi@fc^;}OLZgR|S`hbG>)uzoK?Q-+n+9i!l8
C?e(L`!RsWajNt?PX1tM&psC;F@pwPdCr&)qhpjZN!Gm29s5rm=HB#~Xf}DBu$$8m`z;Lv$KGgv$Xi0c7~PyWyr9c|h`Oe-*J*OX
IvmE>u~cI}+J>^~wN5S_LWI8HPU#Gjr^LhAD0>zZ3t=Ew64FzWUZ<Vw{8!o!WiihWJ;N_AT>b~&i4V|EGJStb0rkGuQ1Kx6FU|TH
{oO_n(irXW@5*BZjz3IiPwg@|ea_L(lkKYX6gdH-9tY>!S8<`wVidIZ89xnmzPNNwdreCRQGq`A3gIs&7RDlKh^8iq{f5=8wN(Wo
X(Y{BTQz70?mvX`GEa;PBq8nfecyhxpImpXCN)@@Y~IN@lMe7E8VF$60R}f0!VlWNxOQHCl?m-V0ZVv)Nc_oP<NTWJ%2`jQ07`fp
e%VYJDO2=)4CqBwN%j$Z{q=oSbkemJi3<p+CCB3n{3|uOFm(RuCkmAW;Vxc8Zj<|Tdxuf|QK$PbQyK}M^{}G}wA+nBl#%bd=)=9p
ocojE;p$Jgy>76`jFb5t-xI9wxsOKX#?Kx>>ummp%&s|a|37~{uGma45&rgp_IJIcM4hjmM=9#)*x~ch>8TVypWE}?^cTN#lcjz7
-X1s$$*dSyL5M6KB5XmxY@67hE%Vlc#6v;JPDI|bf!W;6w$gS$?jSM=AO$qz?6w>-OftuY;k@t8j_j$gJST^f%Z>v<*dbx&0~Dew
1}ADN2%BSJ#>|9Y)X+J#e8<h!?!eFjg6hLR{q%P6pxUrkz3IUk(BRuV9Lw(&?jPvShsuA@<Nf#fzeIIFKkO7Hq<>-9$KfSuq1>VV
Dg^pz%X9tR0dFC<N{=rYJe&N(p#9|zii4|vHvctLidMc62i!z`8d6u3wO?ec{)n2-<1G8<_2Y#l0Zu8uM;bVO;pOtcQa|QbWlON-
rB~;x=sD}NC0Etl_9V!pvJa(D6lDKH@lQ%bmYoofpWc5SPc9>I`RDv=e|HZ*bNsk-{af(K@2&lwQurQUcUh2F+p4>kTE{3-JCFBK
ZwSBEY2rqogZxJfpM0Wy*<az^%rnBZ?fv$D)BAD#^#4h``m=p^QyBMcH|@N?;9dT&RJnan-+iy{ev3*Pd%D`30(-qa?q-SX1KY<u
xI%Nl{cP^?AO8|{mV}7VdgX8<-)$G|_5Qi)I5MU)9va`Li%I;}TYWa2`@3<0e-ZaCGJG4|y7ztq_!-cO_^<sJ^q$SO)5C@NnYS<g
GthJ3vA(=J@W0X1hYx+Xcy2Na>y6&~0_~p${W;m~N8?DA`wYcKhaOsC^2B~P3xHlT6E>CBlP(2>%)NN@Mj5;xh|QX7^iP9xn4jUl
ujuy+aId!PIN#tLY~Ig5%eUlYo?W?xvUUs!MMw{E-2$Be8v)eNaI*m}xnMjYys-l?qPIYy3KUxRD&wRAv(#_sbMxo#{w?ME{KC4h
aurvzBQDCGpK@X2?D>NtnMTEp|FYu@rBP1=TKri4)dT-U{;?oPRSF0k?`~cj$5ISC2KaffY67GW=jvZ`uZb42ht)Ohm!!OXep<>c
@E>D--{Sr{{EUiy&XwQRpaBFYEj)bB@A>_`+>dEd{O!C<Dw<Mk92Aec(DwHQiR{nzqyEZi$5>cq8G!wk1<3J}_!soS*7NJmj1be=
$v8SFbZW|%fXji{5X+b7W@}r>a_U2~qflnV-qT>j;Q^((!9DEP2CBQFB}j6@1d2An+bMN~ynA=6dE5t49uk^YBf4Xp_SvuY@Njk4
a%4C{2Oxwv;rO%u+1MGxg*w;>xZBL>X&`iD%BU~sFSQCj$jsuB&M;8cBWSTiVWi23Xx5W#;sU9mC}<)Y3RI+_q-hu`2AUX<prVRk
n5if!sD+729YkzJgKer@QEWjP8j9Am8aC5n#MBi{oMmwbAHxts5luxABT5t%MKm)cK}`u!0ZCK@K}gKfjWtz3P!y#J)h$ra6j0Jc
fKk+K4p}vbq9}#}ma3=<nt~(92x5q!nW~S|7zie&nwY9K?gwnCLKJ~Q1t1g%L{gNZ(xp(TMJqrAO(Ky51Hgu1|1!+;^oy`l^tL9y
)}4p!e#XAzaKqu<{j`crNJ#SsLsS56KyriWA)0J}l%|R@$W1W&|8MO3JhuaeaLc-LyA2|TYfQ^ObA4&EJg|`ese#$sE^i?;!1zC&
PZ=xlL*1WP=X*~c)Tns)`g?QN9Ik1?a)u`e8c1v1N~}{)niDrk>d%A5mTw{IpUn?vZ=TaEhkCRNra`mI;NEw(nL_WYUAS`1|4&;t
C<RCpAR?5}R4Y5CtS};4QZ9a6>=<ef#EQKNvfXwrfn#b*SVsKezZz;#1iq@Ega|lNY(MwHkE>M~p;im0gZJ%{MEUI}3BnV9ONWo)
Ke2>wRXkt+1ONazj`8n4(t!i>pE3Fz!ebvdcX&I6Q0SzZa*qvY)vaQ@t=q2Xn}9eWPo#$h9HIWtV$lmaNyV99Je;;)Jk)7n=BV7d
(V=5!yM5<ZJrR+p9T$*yx?~tcNrG<54#7YWL70;=p^yxWo6;C*%5O2;cX$nqLuT`RIG7VDy=v5;lm^T;BW<ScSeVWf4M_hud(yzr
qit-UMFJ2blV&)}G%qIbMy9oNBOX%l@k}<h>wOusRZzDQnK;7I&F0L9DTPY~hYv-VyMUP>5lc!NLqLRYD+GiElye4wmJXV6Zre3R
B{{<|Z!*_nS0cVzqDlycBk_YnNHnZL<%bSR7ywBj03;9(@{i#@y?q=>$M+%u&flG3yY`p(18>iVJSWp3?R6i&_u?FS`aPWhBoc+x
4HcRP(eeDX?~=(Yqkh9Jz)dKGpUa2$>jDV}vV~Hhl`v2-_qTZOH1GX4Pw?IM)BNCj(fcghCLy!oO3Txn>IVv|{k^l4(D&e6F?X12
RZwuN1Iiu}0C<>eM<pdxu>DvE=c;NNP5?N5?YempjecE=#smQDg$_a?vv%Mm9+}~XhG`Br<qnx0`J5Z?n1881@ASQL8_h6lB%R?1
<qKRIW{X22NOFwQeofOWT&qr^96l3ge>^I4tB+S9r(Q6GD+A!k6oL7(hJtFUr7>wZl(s^?Umhs5fn;HTOc2uGj(q5MtgvbcJ^4-v
j}GMn6nhK-^=puDqL+}HNrIxw4ZQLggM(Glm$Of0yW`V4v;I2H%cG$lEYfARIb0v3MFk?br6mO{8VFZZ$)FCET-yEetJ~YSsAj&h
vTKVuHKW)r#&QKhiJ#k1tLyT<rYZL`FzJECPoUA1%a39u)5p3~9UzyhmSjAclEQ^1W?74*@`4@ABV=KzP)b=ST><wN2#<<Uh4{1$
g-m~@XPM`8$TZtYOI(^Yt}V@0oXPCE@xMhI)BRGCM0KPY9595bU>V7VvWgb$T92!9i<H)DI~X#O@0QJq8u!KyVIFrh8bC4hQM;<j
lO%mx48)o!Y*w{UM=L<Ro$ubo?wm79S{meYgf-rx@UO|yzdp<hl?#;p1@QI4{rK!7pw*tHS=oLmeLrJ1cGvpv9rT(|dHLgE()V1D
PKJoj>R1UBW$`h+A!vpwSv$|Cm0Z2dNF?a5%luOuUAEK4y2w-2uV;JL2(uaBMcVIWsOBWejTDzNPW4UhF>9u|_EKZEs7YV9QzYl|
Y+690fc@k|-7)p@hx;bO8Yr>|#)0k+(K<FqU%x7PF}zZB=?9-ry6aj|c*`Udf=G~>64PIuDWq523r*RWbCY!Q+0P%j{Z6dDL700y
no~L(towDWTG<9MC>qJqnv<Ml=5eiTQamm$YQM)gA(+oxy8IV3sIo@HNU+2$Ukh7iQR7DzfmJmztY$(WsYfA{9=Xk3-!8$L|D~*u
{j6@69AB+@JUT?8dokIq7DO_yKDDUOsL{6TTA{LnXi<X438ZW-CSn_D$IHt%vWdmkUg&Ds*zEvV2K&+K*`EI0Z|aBZ+UPy+fHc|^
ln__G5kSa+5GEi~HV6ZI<3mGzOFMe`SS-lpk=aqxM{LA+rk7Okh78L=ZquB{wLjM2<WjLM-b}4Avk86-4H5puS%-<UFeH5>c0&oS
ws-~>N>ZGbl(APvzHIOE@7&3~s73DVRH}l0?q>3=kdFn8+&T|_yTN2^#*A4R+s?ID1X*occ`!6+(v&!4T(fj3Hh#Uc6^^*?pNqf6
sn|x;ZLb4X(4&b`S<{L;Ugo1QNfKS7NFgBjKw^j=vZm|FR!J(5J+&wm;bQ#?V=1{+-B6Jw33kMoCO3;31pZYwbpbMg)eTr6BT;B@
omv}oX|owd?&&c%bX?3s9cI7HQ%NbZ0w&j{Cgu?vGD8@LqZ0#BNeq%K<kP4aLLH%?SRf!o6Gh4yGdP+LOn1RIKYL=wq+1~MVJF7f
igS5E#5ZJ<pHmL*Pi361I}+%*^XbN&Y8^^=(7_JvO$@ioFZEF2#NXr2z8}AX5--Y=oC{AU(<r+3(W5jkyVmU9|5Ob2r)}9asz2O-
L~M`Hjkx=5P3+M#CXA_OZc6*aLC<<swt8z?OcuV88yn1ZI)Y|aF4PAeg<>+YA}GH0A3ujOFBT9OwN#g+ruPD4@kkmcO?wZNf?Xt<
fkuJs#lAn!b(TvD`==&Y<ittQ6Ih=F&5V=`P_o~n3fI**s~a~l-``pGt>|dgWe`RL2@6h2EProxM5)o3nGoxC8HfVtoZ(Ka&2ncE
#N~#5bf~dG?A==fh}A`k9)AB4n+^5XGkgky3nB`lEK;7iPTZ94o~oWnsJgawdo@n|g<iA++O)hX5>VMt$tJAhBn{nM5xs2Ada4em
4D$1Z;m-8+!n1L^NMl{PcGeh^gko<}n9qwn9ujbXvzLZvy2yGUb*sw>Q;{h9`2M|VN2^tf4^fit(fqHQgF^6~u(b~-+{4E{yPUA0
xOHrf&azf*n_=$%)n@p*VUH&)y-&CLPwI%Gh<)iOV1orM4IYU68p4WAg=?b$pRo@o=%-h1UZs)weyK3}=B!6!=pu!R`q%~qF*QKI
f<W}~@Oz9?vVK<m!*yZP*`3qy@c)-k186~1BFN~FD8d&-7q?%G%iiz*8fl&x*WsG%U_-LAb!u(4NjiF#xjyrCTpN*d5pUA8mWM@D
sTN&T86;6%e!ba_lW)IBTsTUC0CTH#VC4n)4qyPz83_dd8jyj&8!eYxZGhI`;>ILIxUMO5KoN+M2ms_(ijK)8e~SDqBt(LN=yTOX
(ncWK541XT;7JmDG(ezALatm{jwMXjjzXs3jBEtddLzr035q@B{2Cx|KoTh<cI0{3QG|f@5>YsSq$XeV-jM0TSm7e=uN@b20yMO5
UXVPaa)A(Pfgaqr=jS0g;vQP`U1Hr;T!S<byto-mUxJn8*PX&ohoykvUrU`x(O0qKuie^lO~Tv9MiLQ@d((vFo^mvE079xv@rBGc
6?US->Pe65=C~l=&BW7|1d&D)DHGCWRFW=Ox7`lm$`w*sLelvE>LNuaRgq7$py}MZ6vY)d{4Oznb3C&7jy~_+*|)NPmE_7ALp}MO
CfQ$(ihQ4kSETOGZvQOdhsM{vGyIylc%!<A26rm{swfag#rP#HRIj;Q#Z<`y&pnzTdk`phqqmnTF!3~+g&--<RS#LKAcBMMC>ng2
V{JnX<GVFSE>{a`PE?e~m>~cNgL;HStvz;>geRp@$s%MZQpE~)k&hkO8ZR{dyQm3md0msPig+rYrz?vEg+w2*N69nGOtLFYln_Y-
7P727G4tM>zLz%BRUyvJVnqaC#e<fj5LFbDQiAnBB?tuzNK^{Sgq5uBfU-pjkxA+C>(hJZn?8y5d~EO_yKZE~6vh_uD;?;iZcvlE
sux!!gDpg-GS~y75>o-DLHhj+$dG{kPwsR@7Kub~kX53~pSJJYI<k^bZ9*Uq6^#98>r7b0uOH{d4KG6HbK|lrS7c{(M#VK}-el2^
aRD-{px>ITz0#s7;tQF^hL8HO<sMbTRRTYm0tVs;-xwTDC<K{wW&{vOsb(L>DGu3hl;9E8WIU(VV`=?gU;ueUL521|%iWH@)&Bpx
?bHKUcO&!j@a{V7H2-b4WF>E3zq$mVTc{re?17O~U-yv_W|8iTmmcO>hJOsx+ka0HUruHy;vMkib@gs9wY@s(^R=!Dh{Ga{q<=Xq
=tB~DVKnb-BImA)Y0djGs@3F0Jf9v-C(M6Axqnme8={#q(|+Uk75x1B@M}n~xoNErn;(>>MF)1r+NiHG#S}v?60%ZQzj`#C73m^F
1%{sbQ=behLa7QQSD@?0U+F1#gZ5p`?;32}VzaJ12K+t?ZerS*ImCl!Fg(uy_B2qU+V0upBN}jTx_#H5RRu)=f=>@a2lOv?*lGjg
W)ir(xfW#}hDV%Et2jKfn6E2Yo|Pj-9_Mpcuymq^Tlqv@@{Z;Hsm`6)d0o2Ckk|sdjuuhsacijC133!Y$z55|k*-{c0M0owjg#l)
Szl$gAfzJ=9sx!-N*IVC!xv^UEA>fE`Zlace+|14<@EeEkc9O2V07Se^8?eefZFm3#<Ws5<Sf23mI~JH!KZI|#SzG<!LQoh4=&92
do-$5iY`1KY-{6B4Ioq$akrH^?=w91^j3D1sVnKA#ODfy)?<)-<!7k)@dQ1&;!N+n)A0R!wYO$8y^Xc_>NeWfZL`UleN8FEO;@AD
LQ#yFy6CfU6Rf(i)}9gg`6!jVv}_Q<-wu36KbJq_+DRn#s(xh>P1Ot46shAWrg0Uap3mEZ_|tIk&6sd&mU%zMAA2|P|3OMqTKfZM
?>?A^BAeS3WL!CZ%{t6+eG_?$^qo-bhQ7j{if?_7Aal0B>LVs&!swRqF1~x8fOSpmU*-dbbU*LNU!%2Of2fQ{bIV)zM(U01n1TF{
xen9(HkQvDrtDgdF;vstmpa{6z9@7Bo#r5ai@emGBtOOwc7h@YVo-;l`-2Ih2R%a^I)lTR>^)=Kg9%Lu@Ao($$LailG954<-%oR-
l%?XxiXlS4rTNtQwuddg<vTh<HBG1`<EgAe;rITO?fJ9$nJp+NBP65#l8mI%8nef!!LV>OgS#9q5`3bvOoSY!K>dT5;4T63R!_u8
BVrcOWGOK~%z*cHhY6zh@s#Reg`A=dPSbj~tE=rggWfxMaTLEUq228HY_U8}h9mNy(@J_z?lU9OVq%D>RZxFepkx=mgPe%9R1|_#
Dj$;z9$ia+r1*RcJjTA`+Ptz;JfET^^rb7F@ZjKJho6?TXnyNFyo=0FBifw3#(b=@$ki?SVQ!$sb8y&+9ScLR_*uvSYatH8OFpIt
ppya-3V;+~bAg~^FFWf}MM4gB3Jlc<sGsuM!O}pPE$og#>ZnwdVS#F*mlvmAAy9X-cPD%a382%GuF2jD5<_>Us1?YL0a}PFRvqVb
P8=Na#t6j&XFMAQdlp7}9pd3woKO95TyxA;OI|t0&M<If<0hdiiNOI93YiYtB}2>%5kx^>C^nl=3QZHM!5wT#g#Ms;(2<Fb0)vqW
-~y;{Qh@}<9T(XHp3o>4p@xp*-wyo+`}Ky{SX80b&r#Q;O3U(y%-Z%Ope~$EMOQ(5mLiGXobCi5$}EQ(-bxA{WuGi4yAt#e<IW<@
3MU}SPF+I+fpr8~#q1OdO;W}#F$b7X78B4`sj$JP`%H%BQ5qI`l9z#5;gu=fEER7>fu_C$;2#CP#S`{U+#V;=9ryt19e~3Q$66Gg
xKk!%7m2Dc`ToM04WOtmAVZ+`I9;lRha!T64HME7SegNh28xYA!-JJOKT?<8%Ab0@3B(!m^0U;O(rwcxb0~+>7I5UYTQ$b8&ur5%
6JE}IR?l9vJklLF13n(qZjU`5RN+TXGdzzu^qzy~CD+vKbZiIPak7YB(+M$-y$u7N<Ha-oU(18jb|>I6iammepvu#tVcZaIi)I-q
$v3NU59k7_2`+_=PZdQEp>hI;4jj5DWaff?UcVm-R5B+3ECpyAhoBGur)h!EP}`~5ggae;V?g#*pzkC*7|AI_m_5ZPa2&X9ddd$5
)L{NbgNgI{WbO4$s`PSLY7R%aLWBppnto#58$YUmOsVTn;Yjs3mM9&Pwb{SNyW5XnhX2qn9rpC{ZDj&oS%g@QZP4=mKE@qAz3r&4
c5Duk9?h0bzh~H?hilny5zjn$@1~Ziwis+}S$w50B0zs0=c|e+T)xMXr-UrYGlgU6Uo%MX{d_3%%S_n`+b^!rJC2>JIzs(##_{={
PvI;yaM*C8yW}-CP8+<tmDVBkveJ@70tiI+o|aMm;)sqw0muaF0)0}@(wad);s7+9!nCCcN9c|Jrfh5EVN6eSh9y#>7Jw*Vs179%
(^NmE4{`z06emlhp$b#!3gQNpK2SPUDPN?zKm**GC_<V*uzRA(svHF@Gtx8bh5bKo`$!o+zsmCbl0AobPP8!mPT!xnr4S9X`GAlK
v%|E<gy?%U$@ZP#c+n(95$Ccz+LOS10#;LvGm<=n&aSZ1Pcct94wVV}ISwZMdsp4CZ>s+Asb~}J*%*Xzj1x|sQ$$4sEV6_I8p||Q
QdW%wK+F^^m2#%31H1?KLNDZlHR1nLVEj^mV|E2__6P!iL+U<H4}9>K_WXsu)PXwW&~jmu-~j%GLKH+Mdd2&Sk)?lsS{NM82^`3s
L4-ISL**&jWGXzA{C{phH1b5}=Yc=;MnK4Oh$t-s7!*lq0>JNs1H2YP*FFx1aol^k>wg=gJ(~KNmiUo?ewIIvo=tRp0!Ql%L;R$~
9&iLgrX}z`(0ttkK`<_c(8<plk7sV8`(Y1wp9E+ifS8$$gA!E0NucnQ{gM<?7@dP4?H{*|M0MX`%fME{4gtomLu^nx5g+Fwz>t3r
_R7*&FfX{_`_2v~iIu2=ppqa_QGacsK>ML~A1;x9GQgq3^w~8uzqf8wRQU96Q<M2k!Q#o2ni#sX8LVIC@edClSw20P4;<Ului}g?
B0BILpXyIj?i;L*<7gj)Wb3fiMS}yFGJegAqj{oz9fp?dn2I2i(I%2$*7Nrdbvn<zn8)vV=_05)hGJ_~Q3x4>e$+S1z{#zA!m1yR
&-O-!hM=UWu!0CqA1$0&-JLe<C=!|j-zFs}PSh=?=pXx_IZB;JGYPakj0y7r;|l1Soyaf$xS&J{LR1`{zTo->H=g*!4k)_t7*aKn
3MuQWZt5)*LAA2o7{<`a5=ssJrcEhHO*D@a5#%pcz&M72o(Tg&4L%$iggAgq;lhr9=u<+qNQEsbVUQdm$cH4ppx*lcHlL$!yKS+u
WWkl~mSv<YVQ~)-O!N1Fr~!+pQX0bU>y6>EOU2EXd$FI9t;vT%G+kZTD#p+*tv#pCLn@m(O%zg6!XX0|>XC79!aP1F<$w)HMA8(Z
WFEN(0V%cs#2eUBB?3XDnxIZ7VZf<H;XFh`VWl<)*)H7bM45nbI>v-`3I6B^h?$UJq6$-gTy5PDG)*Nm4Lv&1^3Pf>$L5e8?|v2R
Hz!%e9Sx`JjqCY;7TX}?{sHm=pUJfpP!P#8KU6z|PxC?JHQ}PjFntN?C2&Ph6-!ZrSLp+T?+HAV@r`;D)*>4wrWu)11OjRhf<ZJe
YU#Z}_4#LR-RO<q;Jg9(2Uol(EMAPOmBvF4qyRr4-04Zi&2hIa;55+F1*-Z!q*Fmc_1o=3z~TTAOr?JL$Vk)_Qxt8IodRX4jf454
jlql^7$X6qnkX?EGgCD)VlU^xp;D1TA|r<JaHwu>#-0Kl;g_%8ch{5i20XI-;OPn-8X815A&}B&e1Os<b5L5F%so&W^X=fPrD{~2
_4j{elEprk6pkVa-$@{S@Q2z!_f3)f5}$WjKa$q4QPGT;{|VxkB)JXOl%W4$S=540cKX6<CuL!z3`Kod#7S@0hEHy&dr|KNABrAb
YSPfZ5-CH$UR#`bjQ%DQ0h6{)e>`Yi{pR;Pl4%f#PXp;g-ps_)j2Z_C-)t6e3Bz0|KGvf0ec6k!h$gu1XjjC87%->0K4Fe0l|K(M
sU{*1jYqgDm`WO8Afbw(AxcD+^8r4D{SGf|1qCTZ62VH-OcaOlj)PT}vmvIEstZB=5Ofdelg6ayLyQz5in6b`O$1$o8&kCs=%Ol^
B&S&$L=+hO@=$(a3`IY~XmxZnR|(|y@scPm++dnC&S)~l6Id~VkD`Bi4w_b$vx)2j&(D`R^}6BeZ+yIget?1F1?7Yn6$DWzgerNp
LOrz8M8!~Z?YAbC`(+1+lvrTILfeB0fX816H$A)Gunt2p5)=ta1QJlv4FEK>B?|<jNT^>cD?m&G1W*G)HRKtPiiRbip-MuLYN$P1
(4T~lqEp55Vv>?dh#|pZkVz6kSAWA?>gqU_Br;?(+5F&%CMg+!6Hg-ZgY(AR;^fPKj<qEN%mucCFc>gGmZyO6^+%i_*eq2S8kXN>
w9%`n>NrDwB%DuaA>Kw$cqqiA2?`i0ifNiqXkldeAq{&6i4Vi@nwd#NFeRv!@}>+h)^g>|q{L{I5EM(cIZP5g=HrNIp5Q$`JW&H+
yHFjtd5O@RatGZ|QdJMdKKud64^yR%g!`Dr;O-5mi{1&`r}UaCsrr#Ryh=lW^xPhM&-Y^s%LV|(e`Zw89znR+g`A;|!IKXX?*%v{
XlpdD!wH1&Aj}w)F}&|GghWg?>(nUs8&A16zPyK{*JDW_SeT<}Sl6QSa2%xEXUP+m(YgyZ<c#_w!1FjHg@^#qnhavZMv?RkE|GeA
eG%co{c?f^LO96`de$)$BuGTVP?at1u35_sQd0odA!y?=!`z=&-mjFAtB$)_Fz4XrCN0uw^PP74OZZ9yu#o}>1UK&i$M+AlKh-~&
dGEGQi^r*E0*t(CHD%czDUCkbz@GUgkon;pAV=99aAO|lRUq+AAF?)4A1fV4z}F+Jj7Bksm<iSa@C=@0sy&Gmm@Hh03`u~5K13c_
{Qt?LKe~kx^15-Jx8sIAMkpS&p*>`Rp}>&;F{_{tSQ1G<+(15m^!S<d=7H45NqTfPr+xlVHApQfNHilXSVAp3c9n<3U?nI4RZsx*
A_(pfA{BwEQf34W{m**+DBp3Hl86q3KZod@C(eb@H>SyyM<Ai_Mph(98Nlz7pcz&0fX_1m4<L7R%Y#D-JfsZ1SPs-v+~V!-T)X3Z
2LRU&(G7{#o+D7uhEDwsvtbu9K=A-!0K#{e<|Y-ss)u|QW_l;Kzkq(Hj~yib;2@YY3IX!cd35$tac7diHM`gQT@!v*8tv^Rq}d-Y
Jb&|OaFcgB6N2jq2jc+l?tCK}g0iS48ReGDb0dEv1MtBvPfC8rVjpK+vb~His+9a0lV84pIYS_FSvE#M>WDJad94*hU9k5EPm3fm
f!!ohG!CE>FXM5;_u1LZRpZrYjzTygIEZE<5|WAwUvfM_iJ_=?gJU6K!WIW>At|HQ&46vt6AnjgeR0>o#XjkK0)CpC!#)2%!6%Y<
M}TxVPjYqqC;b0Y^iJpKmMT=EL=yM5Vj{>nzh6^h1wLKpfm_cwsF$oAvOyCp8yYx`43QM2Rb3Qj778XJWeNr%pc&f*sMe_3G#a*=
F)=|*#~NC1F<mX;-gJ0%)K^)Eh&r28l$~Ww0Wdl!gRmT&Rf7^s5i`(c=))R7#DI2Q3g=qYOGH&66$Db_iz?!^iXV?s8#$gC1HMPP
1?r&g3_(>UA;(xjiK0ld>Uw&595>ZA)lH-mu3Ox+Rs0a6%Q^)PWk;ue4{?%oL_SgrbsfEy&g`a!jZ|Yf#Zx5`F)+9-rnKg1M?;mi
v}ovYLo9OR6%A1OLQWDKaDt+LchKwW5c)Lev|<Y_w5lRC7@>)oh#}Lbx;U-IDoO|lE!g5{BV;mm)I~14iW4MSJ3k&6bdHCMqsNHI
g?V)LH8ek9pTQ@)yJbD>TMv*hI)Of1=Lkn3c^yE|e{Xn02dyyt7wEuylwl5YJ$#>{&&ak5=V&I5(d1d=7Ehh^>U?|8lsoag@3Gl@
v~mx{scCspmX1-(LoEeCg+^SJaGo51jwpr_Od7TbQbY|jvaLZ#4CBr_W|-;~wLrGoh5%-Jy*xrm+5y2N{lFTT$Vj9K$044s?KCl_
qBgPSN73&-?Z;lPZsL^DTKmgH&#pru;&${s_mSB{gV6VQUsb$9Z5YTD?U>8XBiwab8Rb7W14cLC-<^<V?-S@JH<6~RJ9?gBuZG*6
*KsJog31h3K+^+WD0S(1?@3a5^iz%{(+Rkkf&8{oeZEB^q8tehy1q;&)einv?&LkZ|4r|Of~*yS&)Sw-FKozmbP0w3V=!SE-V&!i
P510JnGM()A|gu-1t1E*XoV9gIpw`%L+f1<02`D}@Ps=*>obGN--<35PI?Q3iaN2>FU}Ou$oeonS=l{$+*1f}cb0I8tF~7CopNe?
rnnR74`^o(ea!0@*I0Cu9ogt(9bCI`arOtW?1^t&Ja`!>Tr6m@kQQc2gMyG%R2tODJ5!*Bm8EE^q?b)4fY3@z3{vc9CY`Yr4kRhT
QcR>I0U<IHN<%CplK{%n3?*4hK@znTNopY|q?fojP?+k*fT5)d79bo#8pbjpxqSXGdIEuHXhJ1Pgl46gN+uYBfS@U6RpgvO1rwyu
6p;x5Gg6TN#YI&!6-^~TB&C1jt3<R=CoGU@La2{<9U(<F4V2;tkdi?n1>u9{r=Jk%o_?rsK2uH3yl?saz7FR<$Qn?oc`-_ALKTo@
0caErF!N0yg1fDo9Sv8Tba@7ZytwaB<vPt34EYC-bn`tBLoAUXc?ODlnWF0hNsUBFMr|x&Yb?!Hmq5DAOqDg@!yMHDkS!X-OwFnp
IH>dX?+FfyB8r0!Gm{vxj3ei8RJW`i4Iy?Dz&8_lj`LenHLS3@!6A`QOlD=URwii-fuWR$mYPQ)mAOi?v`BiVPYC*=LTUGx-xdSQ
M(s)D5iZc&Fj8)m7$nQ9k+l8^ICeVD*)v9DsV;K47o6Uyq1B+Ssd=!|oR@&`@HA;Ct7b07i>{Y3U01n|wS}}b0oB0_(M_~Rni%3}
hSGzJd7V<zRJh*!-ad8-h^^bPvsazElhGJ{A<24QTZ2H;DshvI-3HxSWLPFz7&l03jds;F1X6SS^AlHA<tWAsL6HNoYKmxRvqB}R
2V#W=J4CV;FI%IRLn>)7|BceaSDD_)!dRooZ;cw(Rn8MEP2rTmrzF;shG59k0C@~K3=qm}a1@LT=&M~S6m+Pnh$0IsC3UX0Sw%%O
8yTck3u>IaCL~Q!AMzHtN+KaecWS=<<n+E)35b}(wP&f}=skId3M^YODI5oFX46+%*Ed*koH%W<HkAa>@t80%4iaH(HkoRhLDiZ=
YrX4JNL0+$wY@iN-l~OUcT##UaQPgb2{451k6iHZV>(zhSPB%Zl%|}J!@)=%T%4Qdo&av3Gb{3*?0LpqS|$?KIL1VEWU)dfDsOEK
Y7|lnrfKkw-Y!#ZN}9`Z>E21;hC*1z!-c&;$}E({0Z-%9oS;J?+@yh3XJq0G1W`SpCG4^L43OoAlQ$uatE3=kiju;irW@BfXAs+}
z8Q{kQ%h@ZXBUHfJR8K;Z#D-3ykWt0VU{fC0|IQJ0Sb8d#xQQkV;p%C;`8b7eJJUw#TorUzXs&@Qox0|`P1VMnXJF5oqgJwkEm7}
1wUvWxbNf}5bcT@QYAkSBv@%|Z_&3HD+e9j0~#?zK^DVk+W`w>QA<f0JG$lQ3e#g4>bAFbr8*3fZH%+5M?k!c4?$5GumJ%=6a)aN
|9MYLsMh0ba_7u*W)6fDInXO97eFK=AW$r@mHSb2?%W40#B<O@5+WICsuGZ)qNt^$B3cH5Bx#viLXjz2Ngya93MnaO8WJTcm5NBJ
poSU(3MHa{HZ)ZgQEACVG}JK^lGMX7qclM@l(fuIN%(oEUdlFL>iW$dxq=Mc=xly}Z&!QawCe+@?pMMDVhmIy0zepALqH!di}K*i
acx0tqe^kAN0|6uMoxnrwFpqukP;Eb?u640Aa<U1SfTsxW8w!rcQu#4wXjeqevaYe8x5aocXLkvt#r`j2pprCZaJNTcNAzT+tF%J
mLR#o1Ym|qi+@H`{x2{T2@<+hC{J_9e#jV<Fb8=EV1Wuzk>)6nJCYA%4FS4NahTAP9vqipE{Amco-TvHhJ-vJ6BSTUEi+JrNYXE8
1fhv*kVY6{N)jYaU%UM6+3XKJoSu@MaB1p$Oq+ssPP;I6Pn@oEegX*iCxJa+eX?unO2=P6!*bt|Iwo`)r(~yWVn8*3f$Qm$v|xH2
ZXeWG-;aVsa$r)tof<tRhrERDe2okf5(s_COcOt&@4@;zM`|?btsX+s3c?~pMqH&|d7})>GPn*6bZVHz*S}c}=&NWYs-?Cpwi#{*
4jE8IX0AF*qM(Xtp-aX}!I^^)Ww3{TwNdKp;}y)X$r7EIQyuB?@;w4Woz5>F?uN^k4mpfHPzu2jm2pxLG^ZYTQ0b`{#vg6!5qkK3
1CV+uk?{lm|GJEwz<ydNmwEV9H6lPgN(IWsY9CBYJaD=a%Ga^3kOCr-<!AL8=wn`|fJM+7VFRvZ%=fOYMfroFBd#0g&iI`R=PLOO
iw;opTQerDi!%(6nv)3gr6gUh2-2eQ&tM@so){W?+B@hoR~yXWC@|RGXc32yAQ<$35uvjRI5012BFKVZK!+>ZO*}bs>X(~CO($VU
OBFC~#X(qU8WX6JY}l}p82cW;NN<g3j;;FdHh~g7>B-=if$ZS-LXDk}xj~$D+PjRc=OTinAS4Duxl#k}4vIHsz4V+h8L2><TO1EP
m2b>FadT&%op{H2VLhcVqhN{jE@G}7Bw-I_fDm*I2czEf1;CJE2^q<F<FSOk-1XyRh9@N~l%g*k8pULzHHT<y(1HlaY~7Y6>&KqC
WZHP@p2Dygy9H?M_XY~a#W+F(s8p_sC_|b8NYsIxQ0fmJ-dZ=Zf>FMlT_Lsw6xNJ@&FcmcuQu^DcEBsFup@KZM~&SfsaEX3VPgXf
A}S-36h>bsThRe+1Mo+DgxeUQyA~-7I1JAWm0}(5E~dz;<3wwC_sZ6ehy#uShB-VP^5Z9DKt>rH`wcA6sT0mhI^2aIbU;KPf80=!
!C@aB>n`hZ_Tpj0U&D7oj4^mR6(Dzf6Fj>0$clVaA?h?@E2MdJ>gPne9d2YFZksyck>j2h7Ni7X1M2K>K$LF5A~7}%*6jOhS)lEz
sx+5r=F5SE4G=x$69d8#Y$9leUiyolLeFl19T@2a3>qGg5d(8Yj<EtsX$WLVW(TAgV1#E^P&ij0DDRUuyRuo;q_=MuPp)L=y`6`H
Wrsq|owA@Y>&`itfzPRdq69oAZX)?28Hj>n9~{)uSaxD!Poo-`-$({P;}Zk}qr}F$<ZWL#&1NN`>D7AFj<=+DsparS^*20Vo@^`i
d(h^+CQSP6F_p<6cDkStlq0TtYk+Wba4>p)kQd`{&QcD-E%zMrJfQs`Jr*%h76=;<A3V5^5nQP21i)`@NZdx021bY(fr&muxu93G
Qgf=jORsHvdqP>Z6;Pdoh&cK(6?ArY*L3m9uEfqmjYC1N1A(JNG(d>{X7hXBb|7$LfF{sEz((*(5D20X)sfb39s|3hfZ-yPW@M%=
^R^drTZK4sVX-R->c|)-wM)ay^LX4Mhh-2*0LCC5)DrZRAUm`pBs}#qEFOt$I|QZCnAw+x5!s!GST*Q?O^*6-5t2A4<rz0I@kp8|
Vg+!(*#Vr`<%j^sU5Q*&d>l9^H^JR|C}1KQrOfpjfscoT22~2ZAp|OwK&S=^2iO!*1r`e0^?Z$5e@=%?bsiWS_j*1AXontlvvmEC
(?Su59jA;CK@tbEMSw^Ik8Wq%iIb_DOF@Q0H?>2)^>M_C1Xz0AMG?e+ADbp<R8G-+`zENf*IOJ8BE<*A>gF$iba2T;3-#1aE>{^w
i(we%0N4h=v<)H&j*4iJEG=e}9aywB5wihMi0HvWcSC{3HrqKm3_&9Tdb+cOhlvg(?M(E>oJ#Oc=|SHJGR3G0I(+3C&4(b30!$SJ
IubIMP(=Yf1TvMLu$$~o39+<;+6lnv^Fqj}i;BsZScBdrLcM8Yv4%cs_M{zIhzCkb^)MK-aefNwdbLhy_#b=Z1J-vqc<X77q{1Rl
ZP?2*(99DcAZc|{E?_`L84;r!%>X+fMRCT)uYG84fd%qeq6ScFQEp{Q3C4197({ANmqO;33``aba+;SiefD#^qm1iz)V&*Ex7dO^
O@$mSzfXJ(mLLl-0X9*oauk5OwoKByRJ7#9Bm$tI8b@gbZ{JgzF9xt8!@n1Ilij@y?r}^Img-tOklCIXQxa;zL9Ifu2!Kpb#_Kg9
I3`-aQ<aKqXaR?eLiijp*2S`5cB5R3YVUG&)Y+n~UoPe{!UW_RrkJD2i;m6O+S3v@n(frm#iuzzGs#UAdz4_uG>cWLkRwI`AOc_$
DFNp0dmM41p829_41Amk&m?g;D#;KoE|Z83awKM~YCyd_s#G3?%@c?xj9yk%YRgwwCtm9$^0IX6V=md4O67(a)6H|hsjflch6B{2
pv^68Ty`q-aBE|oUIoho9udsh$b`9BzN%t$6@@NAVtn@G83=V+9K?rmG|<9LgV_*FMy{ebg@|R=PXUx}sNo_nf}&;+k$Wyy9xOL5
)W$^f+zYY*#@Khu=;dgQbgo6d9u7J;gll3uBZKP(+U<`V?CjEf4y$K_1K5CdQ!oa@5rK2-%jbP{%<RlCg_Xz)lgsVFGnd9?@iiLV
HKCG!SRZ*rMi;3?lGHd3A9M@=s8_KY<!Od60|&q+rAc+YFid=Nj3s*YLu<XxN}d(pI&N&96#J~>O>kYS&B)zvggPB`IWw*G<zK;&
GFP=0vS6lKMwHB6k3mC?UdGXiEuQ*L5Sj!v#{2ZSd-V6~r204|PQdPG&OlHoXhc*uj6osgLf?RKH9`@A!`$vRBH?fZAOhY6lL?wP
4Cl|TIyW?3r$fk1m<qlM7owAz%m7Z)KhOR$xZh+(y-)}?U~PZ{5HtXYBimlD)5Y{}<RQSWKxCKCJ2F^70wpa(Mf?p2@MMn;X>d!A
Qyg;_1VD=-5G~~BSU!#>jd*$Q)0{~W?P`$3OL#?-9(6FSpitE(6tTIWRcHaQxBzQ`xQ+EYJkkbuX98-Fg%}<Zv%r!9oS;$i%Q2Ie
jnbytCCas^R9s07=K9S8&FeLgEokYlm9HtvR1`dOO``gD>#~upNYFa<a(Eb6VD9Q!j7T8#lf6n{%0toL78(zwksKi`DbZLFl7S!u
KqD)3(I*=rVC))I4k^Xn6<P|Ft&K~lr{|D<sq^otFl$Eo8Sd+q&=alo(W)23yhZ9t5$>FIcEY=Z7>5!hDiV}8Baq<ac<;cjz}v9N
_jr7~Jmr=sgb4~FOydMl_s?!cYmR0`aWusZ*%a4G6b&Ix{Y^-qYfND(E=<BBjxc0M8A~sY_))^t$g!u@Xo}Sq?&}0)@oTGMv^XYk
;zW^xz!YR4l2HkQV+<@)(nDxT=}7NcdLk(#lt}<)TeG7Xqv3K@C}fm2wm|N?vnXLR<iiuYa|EL?q>N`viB_QsRfrh~ENV~^9TMeC
x#h@{23xjOnVB%q;_r^K&YFulg9wbj4^=>$770L-eGnOo+76H%%0t%nM|8CHK<LrjR5baoemlDF+sw|)!M24t-gH+)U<0m68wIoo
8=qlSt8Nlu_bPxjhTbbpnTDSGF^YMBQZu!SSWhJGWb+0v+1S?3q0k%F#3J@P7<R$310tzlm`F-$k6;uA0l*ik2EuIGQ!uz`y+`x$
2aEt3!3Saz9SA?h11u9Mnw(A~Vhsex)n`r#D13nO(SSIc<P&mjA?*u)-#**!`*EsULU<gxIxazf*?{h3d=BAVzYeg%pdE(u_oZ_T
r=ft*!SV#<m!hDXH!&I5o$9#K@D>E){Gsv=F^-G`#WYZ&MN1+L_(HVmg-8d8d<c3|<U$;!a6v+;K&;UVp|GYsn*~r9!enT~h5;q~
MmNC}NsSLPsO4h>j^&Po9$jDHh22pwrX<XwJ(Un7nQl~%d81#ML5m=$u}?g>xVl#>*X4BrR4{W`^g&Rqz#{tAjS)ni6e3DI4iFq}
C46O`Fb%nI{73q`n32arm2;|FIV%MOLe{Iy(w0^RK-S`pYc><s)@$mtz%&dJ)Pk-8Q0r45qM~7ud-8y@G%_Ubk<DJ#QOQ0|q87o`
^yntz8bV6oM9wiq%;hOw0MJ0<&H9Vamx)Hu@r~OI^r56sIzZY5mO}<4!y&XRhGY!*@$h;+aX+rN1HP7sf!=m^RTMf#=_f(Vx$6Y`
`V@=zC~W#1D0Gb|M_fpg=U!ayD)kaV({!v$lpM_2l-<UcdO#!Q#FrQnbf8&gC}g-~4VV!?#(_OJz5F}i#B0UERR#g-pHjFnhlyQT
V<h3)rf}1+^E$H_dU()eJV6c~_KG}gaVL&uV4*|kQ4Yv0P$E(jJ4$#<cZYMi;+P!RJd?n3Xzm`{Ucn8UI6MW?zItOl1l#ud;N+*|
cx+QHioAEB$cw1M5vXxAkk|HD3Vc`YfX4y+U!2vU*o-Lu?cNf07!wlq$Y$DW%{1zEA^;!#>|6j#!3ES1!|Y%=853To?lypIIIV!m
A*vonhg=vO41{d#Lt<!&_IXL4P)5c*nM|bwTWf)2t`wn3t&Ng27{<gzBtTI~1r;bISTLe52y*Mw1MQFw%pnpe5()-G1J96r$)^Ya
hlw)v`%l~YBS}mD50CzzKVcm#%RVS?bS;IEBWrq{*%Q)q8erTWTb|mA4%};k^_*7Yb-S7-EEy>zlb9iO66w-8M_L0Vv9+Subm4(u
DGzLz(+VztnyJ)7-Q3jC8aON(M2)L!C1U&q2kwDiwg>J5D}mT|?|UC)Z#WHo`k-=$(Cf}4HcKgiqd{sWmtus8CYGMYn0i7noMSj!
EF_l1;4Jcgic?(-DdDNHmW+X?xk7NO=~V>{Uky)YFeB6-pxj{ECjU|n;Qd5y%F=-m5D`+$5fYIs@@4GfS9XR>8A$zeYlYNvS~FPh
P8SDNJYZKK0&G%5#mM?)0eFQ1C>y~<0dg!oM3g|7l5Nru(h}Vo(MADBK*a-a4OnGO%w1JTn+cFirIMno8MI`X%)q&vOKj7NQ!&BL
cKalfhWFED4vjT>PK{1G_&#sg%<m^KJyBy7Qa_!eA~cwimXXK|FtMnE(fd8u#SaWBd$O7TeiMWt%MB|b{meMaC{gK`_v!i0CKl|S
A!b?@oT2IXd12B{RZMO-w+!)|AL10l5cnO6uA%;T-UoM>0pKU5dmYHVD}~lHsF{p0luKGDTp9at(faFRXv+YpA*Ki1l!28>UE^>W
iB4mlF1gisf>pc$n~FJV$pkez!$%iPH*EW0n<mZVgAbG;_{y{;Cg;ap`46X|+1UacQb>WlFrQXHFtkvJgBTroPWCjVN(n2oj4=@e
jFh2Yz*uIxefZB&p3Q<Di{g8<qKa6GnV^a$0tym}6Y(t$Gwu28t4RLhDw2UesmOO{bFm02?jM07)E{y|M5Hl;g0PFPFzhI%=6I^I
bmESq?jC)Ac=|Tahxz!2J8qh>tuM-zkW@+tVU(nRi7+yok}GID{f`KVq6^;>K#*c~$lo;rK|i5e!0bw0eF1L`y@UeV{!|9;dhTaJ
v6~Jv3uuZQB8Z7j`saEuyFiRXVW>K*fi{U_L?S#YEEItZ<qT|DFe>uIn<7{(F54KFfWT#u7J>wdcI1lkVGwub`3OQPk4lVIhDQ-7
U^6jBfg((bWEo_@(i+s%^xVj2NNcxsDI-HhS)i&VNMv~~l{$tSFc}WyL<Ln^J3U%04)9CHhQV<W*^K-Rhmcwtcu6e=$D*eDL&>1?
k34c0E*~GXv3|W<6p)|;Km;U#!6Rk|I3mGhD_rI^sIu7h(htHe=qkl7c`TFNiWYd05@Ll4R~4W<jYdW7+K6*08g~E(AnQQei&cP?
3R71kDgP1}VUZxBs6{4bP);BL)Du9AOGHG<r4a}GASw!wrxGE<i3ey8Uky;)rzANO1QPT%rl#Q@zyt`~2ld;7sDbo3DS+=D*f#<0
Pm%KW0DDN70+jyfGM_8?K;mgnj@Xsx?B)o#+4NzkU04sI{M=B~{5oYLd0gg>OP5K+!X`dYr7WETLl2vdQ#E1E7M2k~r6)x7nxGq?
1IYQWfn(Kqcsc+f79rokM1uhBBI8nUoZ1K8%^Xsop)}N7%)mM|wjDP3E(s)xk)ioUqA2x_ojOdLA{&Vyz=j0FqahAlynS419O5W_
L??uP0`v5b3e$zG!jmf@qPL==Pi38+Z(^igq8Uv7FHEhzjT&{R+W~Y0<P5%=Y3j9Zy9vMTl8_V%#i=XS8ygX;Y<0S|rHSKB$l2by
#)8cbfHR6KNhTDK+gXEN+gd1b4)qkUI@WbH_s;UH?Hg&WsU`@_NL->ID#epGfmJB*A6zV7Oo0Q>TE8u5QR;O9x$=mtv0j@8h!MjJ
!1q_F2Di_3$(^ca*G;_NGc^jl3w$mW_2oKOh<G~~BY{WXEX3Os)njQ+TJJ$vmgS`_NSI-}%9y1uIq$Z{+Af!sb(qzfcXY{}rkd3%
x&T;kGc&ZfVolZ8KKiYB-2>IvKBinrfD%QyQXHc)?)b{V)O5xn!02xq*7EZ-0UpxCn44kyqDoPk7bNw-Y?FxrfgqPCCcYaPlo+2A
J&>b(cIA^~$V-P>v_1}s<xcIEh7pAj%fO^K%GNM6q%&>8FL8P>C2eIjdRR|MsnFOfMB?PlbS`rWG~Ghg>W15euJUbG`N@j|N2_aT
wQChoK@1I_dP37?Tu@pD&L9vs2P&YhM?U_@(YUL9o9eA#e2tod0+Gh|8Wjt(V^j=o!XR-i@MkyAxa)Rzp}lb%hu-rvQ7KD(2)%It
xGeHvo3pwY8+v@a{d2byu%XOwW>^#FcNAzAaPO70QE%8(PaGe7=B<jCOS4;DVfJOD_cd(Y=>thBTS1o$EQmD~jIm~1&GGd5iT29H
656(+RA6@@=KxPw2T1W3zX8!vj$DYMqPy&5AaMmDinI_NFq!T?=<q*IhBsruq;e9#N;{=<X=xz#$QXntU5-O!bc0wIuTZoNdS(b%
qNMQn;P<>y`{Q$M190I$Ho;3&qe&9f5TYp55D)~B2!kT#)>OI<ZTkE55!zl|_gSok%w6=}vhZ?PREi>mVvJEiLIR+d(XC|FZ*&`)
#y5c|VRdF@#K>xBwiNCj0vgd40}vF6vJzvCQG7u%Km?dUKQaTeW{0V5is^$2V$vM-o_NNDfSs_YkR<~Y%K*fIK%)r=gu+Bs6e5!{
g#v`2LQs(k(3HXyiAn~E`+QK?g7(6}BSLLGUMHV3){7XE;e)qBovi6&4zTAsXAoLiXhory$lflS#6FUI<?_+;G12*gs;NqeQJ`7T
AGnOf9g-bn2ULNIBAF-}SsRblM-%Lh(P$$>Q&6CPTStHE{Xc=J{0E|Pf;vhN5TRs9Up!8A9E}|>^efCllEkT+`b0qa7X(0nG602q
_c1NFX#^W^+i=ryJkT@1gSak};wS=nbuq26-IncQ{yCF1pX=W7-FTUm!`-QlWT7!JQML+bTVPR&DcvLJ)VD(i#G&95{$AwXWTX48
gc9<^RCacI)qLoID54@{h>DVwrY4mNMu89WAuMAM;RxRVY=JfP^c1CngqS5DU)Yio>-DBZJscc<9@8I`{*xHuo`S#EKdbu<N2{`@
DBj&`df!>2O!k)yiN~_P@iuu_L71}EC?Xg#s1Qh^r@P<>zO_~eKbx*dB9pWhfN2ndM5cnGqKZl>1ZYNt3@M>Jkw~agf|>xMr0It_
0wv5^QwBySI41?R&$ZnIK|x1g^&7HO(o|H~wlljK;i0S;ts`tXoCTtTLyTdT$hCq}#)Bh3Z7XKYoNId7xjel$5>rJ|AafB=ReFt1
*h&DTPQsLIRgEAREwEyOQBf@ln!w&@CQ>aLvIMjh0W!leP5rwwQ;A?(H(M<T*fhj-Nl8lD!L^4QcOl)eXehRd#YKdQB25m2YB0Sg
5OFpsq%4_@X`-l&1zuprI5Ev=WTGiOPE+DKdKHg$UnitfmS$Q&uTivOQN>hD-Q0=R4wd)DDm;u*iY2nkAh7*DZ|O^ah8VBwS_)N&
FEZln-hulhpiS56^XRI54V1pjiSdksqor#|u_gHd;m;dksUZS*KOgsfUq#?Iu1{xsrGi_3;`wRno&h^&x{u?f1dIAHl8d(5Qc(zq
KfpH>f)dzZ4y<DgeCOS~f{+#dx(3|lV{&6T8K&xsC5$T+(3h)Cv{Db5KsXqee}8M)U05)m`p29^QU~Ze`FC{WyJY+|#JOUw&6RLJ
mdyAXE5{cTl7;z&ITAC{7xO^?X+M*n)BM0{fuoG|HO%#j5=PAwyHqLe-ei={!1&_;rKay`_3aP*ATn**hXnLN?*A_$@6gsWp=qQQ
<KN$%Df?x2`BU&<u;DsFpnV>Va|_RHY!A2WED%lyMA_RXBL-srySgTzz~BzplP#VzFi+b!=Rkh$xauNSzQSTOA2SAsha24NsNaQo
_24uPo`}Hg?a~XU4CFrX!7_5jaT!7kTUghW7*}+oE~OI&jcJVcAzxQ}EdNieyhy<9<|Mw6?0Vc81AG<)?9uf|VjQv@D3KXKBTUey
1~tfIeUyxS6u|W%&;2vr>rcB2(c>I0k{Ce+;Io9u`&}oE@t&VI@}w!`dW|0`SC}4`MHVm-ADR{7py&vLUu=P-W4z_)N@}W}iV5on
Nuv-`t+r}P+0?eqfb46rg6q2l5iQuz!6eF&J**gtQXx8Fh(q53PHCI7uNOPhu!r`g;C@G;ovXM>h7$IeH0`^aEKR4y?uh#J)J{O?
ikbAjxvj${Iw6VQqced%FP^EwZ=$a=vWMb%fOQCjK}b*8#|!ZS5hI9n5dwuTgsc+_AQF+cX&Krp03HZ-hq4CtCITgJ;rDywUK)Ao
Y~XK-LieX{Jvw!1Y_nPpL6|96glX@?eiy;LPenSdTf23V=Zp<3iYTM215Y8kJE{V!fq{}d_GcZqf<x82{BWDOP88k9!f}<rQ_c?{
#U<N)b}rgagH**8cR%;X?dgEQ#~d@mJ!0_g`FFk*{D}76TQK5Gw5*h!XjjM{fzo}E=!9BNC47_4+Dyv2Nb4wSz*11=3Q#c%s;(gd
nwi7}3V9x(_>-a`KgsVQ;WRbw-L*9cdY7fg8I6*cGCuszcm_{I0YC<m&9tcy1!+wod}Ppv6+|zDuS-IZkRimTs2-1S9W?YO@!DR3
w4T^i{-e#m<^JwI`_=J2%k|nz$`e|I%!!)}B>{3r^apSmLf_n`A4liQCj*LcF~mP+9@)u892#ZTwA{NKdFPeOot*5{1zv7$i<)q9
hL{zQ4AyhKlN8m7kZpxwQdN9Nbv#ICTBW=V%&7{TR+6*A-*K&z;yw`x4HJX*Z^~#W9*L(?^Typ#po@b1x(42)!j&wPRV70bq)9*&
09S$chjoIIHl-tF6zF3_qbJMb#K#>0&W7Vb<{pN`$fA=>Hfsz99>jrxqmRGu+t)L~@C7=$gu*W)vK=}mBbP&g`}J`gg4SJ*q?HE#
%*MArZWB1Q6g9j?;w+4RYH2XrB}yWwl=q1Kak}$53{$s~W;;$UOb)1Rw@4g}xTcOA3~+~Zye9&|8E-#tmTXF!kGH&s#Lswthsh;m
>r=AF&~x2qxa=o)!-0&Dw6alDOrqirhkki=AW*FbZ8Fi}^5s`{)#q#h4r{yv2kQ^GesTVRhlloP>uZAsB>kZK=z;#r&P>Uj_&+?F
WWf<DLs2B!GEqcJRZtM#1Y@#lM`g_|6HrS8lv6|{4I02vBt;Q7Ly4A(i76n4m?&YGAb_c;icZ;rhG#~;;m;RHRUzidQHvo3ak0^e
nUacHr@Y;+CO?IgIc2nIwK8TF4(`6o14t?B*K%xQ6vmwutK+p5%#9>fP(%d@7I$UJA6KvH$_|KL2e+0$?(Mee%%k4Q%uIqywJgD!
rK}X#^62t6Y>^4lW;lx5lNY!=5#u5G5y1y4`vm^RKnO?>hNPeZlnSV(0ia&xETem1Ur1U&cz&D@QNQ^#(G-+_%*C=Ir4ouG5h@@h
sFu=I{~g3F(UJ)%iKR3;DXVQw1T@yEO;JrKTH7XyU7STpG;3^~2NWH#F%c9KtyC1$(@elsH5D`!O%$3lL!l_ln_F7M5d{u5rXir9
kgaE0s@jT5(p1qkRklf*DKuf4rlQsoDG{M#S<nIL7wY*E8qEty5KxpfgD?e96tvKdDM*x|5Ksd^29Pu$(iDMF0YcCv2t*MfO6k!u
6ro5`kjz4qp+GdP4Iok^NK#cTEi|M^5mBIBDWuZUh6SLp^FBN-yhmHm+V4AivGQk-ztoW-SU{i_fbJ$qUEC<V_B%;9AbPTf!C}Xp
E_Q%?gcc}7TMevw?U})~6yp?~fekWI4G`5xsFfsyQUq8Y|8>#hIQwq~#T`<x;GSYgw^Xt^ziz9&h%!SY49v{8eT@waOVNl!b&&Q&
8>%%G7`DFjp_YMK8uOVZKd_*CdBjjGa3E`55LGDCMJ=Z716ib`3R6@~Vv(T=0Ei9Y+8;m+Z%)pKU7^>VGUH4eo${aA#ZRCeSQVuP
WCUU|9L{~r4`qC4D5>zX$hc*G;y=H9i@g$w?@y*zw{LRhI?IMjY_&RGv|_6lbm`|wTQ7V&c@yFwK}e?uxiBd*4cieQW34n7xQ*~o
Q1EsN5z{z&v14$7$lfOPw`oN%(v(0zNPTT`__zrIeo`;(-ApXVkWhrk0p^T@uB)_$kZ}SRyahMy4g_@`napbK9H${ahW#2VPjBVt
lk3TkvHWmF70*ZfH=m^3DS+bx@OCKZ2YSda>T)g*n95;UWcv2udvC_WnT14xZ^Rp2B`C^9L;XPra&W8FHUkwA2Y_xi2%qHw1_=aV
2~8r>P@;N2ydOE?{p2|g&>L^m{C>%k=`b+sN8Z=jF9poZg*#7RJ_PuI-6&9yK_r8a4W_@@!`x}~(`apwH!3_g_KN=XAN?38r3RP?
llT}|yaf+f0oW&!gv04Op`mdl6tqx!qo+lB&#nu6Si?+y%kZl+g9p6#C9q<M#;&?~^4z-+ST5bWxY&v9k~=1%JG+vKe9v~P8?3;&
W-hVKIJTEbs;w~^TNA=HPZg6>CL=XkadC7+QNrt1u_3lGX(%g6h|!?dcE*UY9S28X!4?e@H)P@tf|#%BpIyAn)RDFuF=GhZG0mnL
b&<hSE@GI_S(inj5jsM$Mbt!7<!71W$gC7o)`WU9yxe(FhN4Z4Nu(?|v4p_{PV+;O1Kgchl{=-%2X42uD2daL?XXhJkTV=k9OD9}
(RPkwMU^S7;{FI@e8?X+QGcThFj98|xrx2FBEol@L#06w!6d~$oLN|lWTZc~bo?TkP5|ST!kIR&>dh;&K^?&-y*j`;-N?8ZPPd{j
1CsuLji`Y5&zv-<{!nS4nIMDv_8|G>10;+kI{DZ$Fd5DO%6@m%0s6X}BK9nAksNnmq+(b5(dNi`Au$%%HK0O(U7W}BPh0?clMpn4
6$DfuKO$WrFnI~&g)b7sw6qCp0mOskJ|1~r!XMA1Izpc8J_e*pQ%Mn%-jjMtOKD-*3D&v7lapCGPaCWwIhQ_1_3Q(4nM2)vISm-Y
Zg&B|mI$g(G$BraZ8@hnLs?eY3IBWy^VtB16QNE@e-E(!kIm6d>80HV-2;erb?l<ICY2MkvD=T|lYeA1e-y;%*+;LnbAAiwBtICD
6cGfGgk}IqA|Qe#Bu~Bk2w<d|e;y|DefICmfIn!7&>&1wv@jBcdl(FQ5RNY?OnoqcFd<0N6jFyHoO&2A^%uM9F%|FU@Hanmty~X3
24uiT_b>3yQ(OJgJY+BLmIp{>4hapLom^^KV-@NRiN0FR2DY3SL?^+4X4?uJ<-5>pDJngU_R+Rs{|+!_Fz|6?;S4WhDo1MEWYPzE
P~{KfsbM_OEDpKDr<MuVmSR)4CTcNlIcvS|A?EX5EObi6PzEv#&lDcp-y1mB7)_8&%z)rhBm@J|kUWp}`0)4K?Qdi|>WP~0=$R;!
1jEOil3(18tnJC^_G(V))HQpLNEy9`cyrR65(XWEBzGA0SUMV(ni<rM3}LS0(ewl2D*~St(ZjpU9J@ZxmATM9aJu<Nl?1VSoj!Z8
968}OG2AE+@h|H=A3B%7#xRj-q90W?51uYQc6*Lp*y%^3_?_tz4^iT5W`STPM6l-8V4}XC#ah&h(c|-d1CtQty{1{BAc}%tr+ol3
m$8GHxYYdqdklfcB*q<?LBRsB1k?)^3&9Od_(PHK!K5kBg@{T}2!$F{U!>?-04WuyfhiE63R)4MK%fvb_CELF$w>nqQDFD~T@4DL
;12EPhUYz@(mkCrTfSrDNf4g*1nz&-R7ZJ~U)5655fQJc-ndiZs(p})^@lblB}3aHy&)4ahZ#c{FoiJ!Qs{I8GH8DZOcfkraA+Km
wXuXp(IT1@;HVub5K_WHp<OaU6s<()M9_>%($J=2E+hKGq5~vPmI~V>V2Uz2U{W7-56$=w#^PX!+f_-YMY<dZZJV?=cI4pLW=&PX
+z69|vT<pvPj{koCp*yye&k4l{3Q=aQPW`6=IDmSJ560h0|$xrntBQkAPk4>0ycnf1VghXpyUJWJI|(ePPP-Cbl1=<t|e#F+Q~Rz
X@?KHe7F$h@T%;D4Eyj7$jp>(g$*F}(+j(90Td?u8t^nWW<43e6*~;+og|t<DIu|_iU*5OJ$ldliN^7bzI2AtLHzadfv;8%V$y+O
DpnroCMz%*2iAw{+7Ex93(N=d)G?30X``f1(D!?zN_YzIe+b*7A@`WYv+KZdw|h2Qjn}l;9o?Z1=<x!9X;e83rif<+2~8AGd5z*H
h@W|m_`(JR43cpkhMt`E8|){xT0<WE1LZjg0?xS{!%uWBWfSQjVcKhh7rQw!Mj`KQQ8evU>DH%S{u_?9UxXh+@h|g`W?uP<n8q>t
b{`=3$r^`gb&nD-R!nbzz$?lPl7Z>T0u#O+#3b~iJAlT_m50S$8o;(pORrOn>t76>|5x=7<mE~>`TElbR#6JTsEefARv*i8aTS{r
OvW@D5gCIt*rHIwI~thBxZUX8clkur24ZMRfY7k1U$Ey|)jG_`O4ZhvPHOj)BMQpTO|>PQ=@}-HAl)a1tGD+NGec7n>_#1s$b2~@
z52H^vj=Fm<MuF@;~%i+gQ^{PaN;zCZv6H?NZw1Qk0Ye-)$e<7ciJjC^BlZ(m_v*lIu1umK%&w2bJJ-kbCw*3!E|P?S?l1EbH8KG
8N~5WJ4#H81VRj8BD1s#tWa$)>zU=|8HvMrGX?U{<ti=3ojdqBFxnd*WZkCYqVj|u&h$1udKd?W`oe6Nvf)_9A*vy5HYN4&;SZ0z
d-=1^3p8nh*HxIo=B2xXQ3W1$JS8dch$Y6rDGXCSf2ZkJEm}nw!=o^58dHv~*XWatlAgL~Y4S}TyBr>1(i)g4q~D_z#toS!?V*x`
O((E}U8^NcL8T3PBenxaHH#5GMms9;70Cv)uQG7$HDxr#sU~ik#*3sb4YQ4zFx0qaVY#XlQP!cFG;Jzo=$4dB-30yA+a<GX(CZeB
l}6!>t;Cw@Gu$@ky67mo)#P||9X$@A9YUfO(&JyO=`&h4fZ)=Uk+A592W)|?Af~aQLBWN3u(3vePdTCXPVq2AdP5mHa8xvOXDUz{
5(*B!Aj{$8auDt7Zy<~YYByBpGYb&iv^M57%3M;$yWY6Ew;VAZ8<fomO$D$+QYM(Qg91h{r!9%5LNwX$jsOT9eg^Zj^YAhjp7inc
*I#Zn?bu;Ahft~DqJE^J0+666DWwu+N<t)P2!NR>+H!bcatLWEI0y#Ut$encB?S#AWfgC)*2o9UlKqa?Uu2$LpN{1;PV~vkB&?e4
5E}@K*DBBzA`Iu;dG;aj83X9jSOvBfK|(q~&9=rO9f;KskQpVn<;$R>hfZqIib`Oi0O?OZTI=<ODoaL)AV1U<GG2(5mRz-z$#AC*
I^yp#?_a|#6Jm0L^pi(QjLn<+mR>i-sn~A!%dj^Xi7xe+rcxM{njuAXwox-$FrcwDwKXppI5;HT-RWroPy|^^DDQVra`p^J)R=oh
ok>+n!Py9z2*KGz93NXwh^tHt8=*z2L6x}BtxeD(Y9m>Oh8SRmDJufQz%(QXKuRK}hA0AN1SEtBgxxB5^kf<W_GgKf=LiHIBy2na
&&c-r0Fo!6`C0ARg**%;`a((N-^y0n+);yAWQG$liRm|3>e_Hw4rR3LkQw;Q<H{jF&d-P?%lCTbIlJ~BLv;D^+7J$ce(In*6Bz(D
hotPjaP#Mf1nCYcG*TKJ1|>RlP}5x*exHKm!2|CSo3b3F!6Kff?Df#ohm+y;8Dm6CKA-^ny=7l=FV{ZncI|U{D1}yAY*dvQ-8!gK
s4?Bn=F`2~Q?#iFP$=pdN_m$7)m(6HA5edEk~ybpRm2If1Pp;Zb+mLZE00k85*Zu3@9Yd-2dyMZ4FDh<1NcYSWAaC0aGlUX?vy?#
I6a_G%ZJn?@<5M`8(oNG2#P2j5QHJYQ@|<?oZKfTkRn8%&%923mLfe2gF=KkVLUQ+LHFvISe_u}=*RT8_Ag@f+JTQH)nTr6LNqh@
&4-rCWT>Fb`O#9KZ#f7mMT|vuPEej9V#)0fa%n;8=2UI39ENO88Lg>r4Z(+j)7!?qI|BpqC+tahzH#gb_B>Jc7f5?MGG#mD&6=?Q
UU|sRI{?_gPz4|=f$DScGhxsaG4LHTfrqg6KGLR0sVBD%EBV7%s-D`Gpn}Hhk%_8GsBXw{bx6&i%u^G#W~Qb(MTMTJ3JMxa1s~f@
VNgw_BC<3ZXrf@!8Db%t0*Yb0$%%%dsD@}Dkd%TV24kem(TrlFGo^r$fSI6*CMu>w6O3bolZXNERfN}s5!ge>@*g9E!$?X+;uRAO
P|T4LB@$CiQMQzsqK1fuY9OkjsU#^&G8nPo8f^~oKtCD?BpOHULx^=6`gr-t5IVqPT+ObT#AczYKL4co==#%Pl(8%a>3PpjaSw_B
vtunPf{_sTGO>&6Y&|-p`S>rkx+W01v<|YbYsCQEpW7m7<R`P1!0qG1#O8$W)AxCS!>(z04rJvajL8G-?~5@}wgJi7o+rM8yq_g;
DM{NjHO{T!_TuBGa@_4bK_y3+DAIS9^61Bd-8XP!baURP2Nq3gN}W0Ic4Ff%sp@W;JzKCq1Eolm7($4l304_48!~8mC>f{#JMEAb
xC25}!?@5u2e^<!to!DUDlBeJX^=NN4~g<fj&dJ!`G*#uD0fQE6H4LUH-*CUCJAH@>Fvp`^a^+->d=V6Q6-(|wqPU!jr{oHBm{{M
#y&Yyyx#9i`y>JtkzkwNQ<qptyG0H;DGU%&0Zr(@<0C|eyc&pR388CU*iCatE!CSrw3!BJDlXVmfwCSF=_wMg)Dmxu+u%K$gFlLR
-d>aOvP~z|Fg0QO?$6=9{u|8wr^Zvv(<|LBCUd_%EUt3p$x;VV@K@DNpmYH?ux?JwI*||RRvKzwT@sKzI4_WbhhJ@+1{FuLVw6xK
_K(v}C`%v0JBSc6{h~iqJ;=xI^Jn#8x5#AQq^bW)CL!G^`VBo$vl%LHtuQx+8r^w70pH*54^z4+r70Q$h#)CeAZa2+rHB-AKc)gE
3JRhX{z(H%jA|H`s3s^<gHDB@q*@w4p;mzp2<WD|14|4MBvsHW+~S7VX>^Q8B|iXtqcl9Xm^=KinXv}o+6M_h>^Oh8<g2wM2{_#~
9Xm)jln}#2!9<@PIWp2mkZCgt7p#DNS4--NCR0JGsv~Bs#x$a66rjYY^yzSXF0z~cIdUDdrBP=Z>>Et_6_USYGu)aP3S~Y=6i&VD
v*jN%)t+7Y?D!qQdW3KX19^;Y`#oI)wcLnuer}H^M8JB<=mnW^8xeiyK8Nh~sWk)`Hv|tQ5@i?EIdI#)?8&AM<0Tj_B?QCUj2Gf|
A0s>LmJ)JM`1EMK=g+uk_aez0x!&V*yF1^OqmniNbscCRW<l*82@mR+$i5y3AoxOh;CxJie4Yb96e8@0RuJg$^u;w;qJ4qfG9ID5
O{w<r>AnvT@6e2od9?q`1w{i1)U**Y3{pqvZ~QoZ2H-yp9AfVatj|uiX$=Y@81IHWxHV2UV(l`RQkdFIIFJ~sYQ&=HIztk)kHmmt
T1ld)B$SA$sG@3^rq;C5VvKFle05_OnnfsSnaWg6BICAXW4n$!Y<S8TD#R0&3}hCJjImB)l{kr171EH2Qlg+LU?NZKWEEg&T!nOT
z-C>8#~U}SlLW4r$9H?@VGf-dExldBIALaI49G(vqRh7uX|OOUi#Ft<Ru!h^JI6SotkZ#D3?S|ygDw?YAO^Lpm-E!!&}<DHa8Xlt
XD1XCSSTQ1F;-ZRNTruVNH%8TN{bLIO;8}p7SQIdEj5C|3I#U~EJzn^8>BBtWofQWS-op3mw?%(XE~DCDIHMF7$Y%>sHKlR_a)}R
6#CC|>#}!o=Y#8uw=x<vOz$zd(Ja)*mxmujA}n6p*$A2$I?zI<83duCu#_w?6-sVla?HRpOtWRMo)EF`c@txx8tO5Hs^#4Q*T;?C
a&I7rA_jqq2ndL#38p(3m(M@v`T6NtIBPd&Y_SF2u*7+`2^3Vz5uwG*a~X-X12!VLWG2cAmxddqG%;j!lp4Z?+_#=E?30L#!XpMv
AlS-6PE$gpNf62+gB1%yX6z#g>w@?2cZ^FUB()H}vIQqY+RAwCq)i^Ni7ZYpo)bq{(ZG`=9U7cwgCLUC)P?gP62Sa>@^aUV&C!F2
Qc~GxC78KDN|fEI;nfRx4NVA<Vg{*>w?No{jCg3gGN=t&@Ze%0mb*fvRyuBt=C!Pu-MHvO7*ty!Va`Y+r@Lwh>LB^_OwmatRZ$dM
qgOYEVdm|wl4!J02UVN9$|{p=9k$%dcnxbDmiFD%NwYTTP=+O2w5L6`Oc#qan;Du(M4f8laPDQ0%N34B6l)L-*+GL0pu#E(Py;P@
WT~A?x3Jit>T|xvopy3{T2oa{bm&VrmqncR;NJFwO7l#{$yqA_b;X)w8I5N|kSv#r!<n1X=n`?F!w9h@8QWx;lZ2CKA#BV7)#I$>
i?eE`G1C^suqecep+c$wEWl&{$jodxLwlumZjCX$wVHDWH0#r0Ng}XK2D7rl!$*i)_@IXHmPaFy_Di7v_=RvlL_QyD-gtSzJ}Crp
z+sB$9vY=j3JX_4i6FoSqh-K>PBo)gml@7OvZM((Nr*@W3iQ?p@`S3*_OLO4vrP_Z3~FG5yNcseR_Qg>G=NFV2{)M&03;rJw&g)j
av~2@1Ml7!r8H<jq@g;|24y<tHdQuUp1^F*=JHHtsVFmHc@QvBd-uFfNO%vVK3=nlD@F=sn9F?O4kUZLqT7#L_vY);?}Ojx9of{_
U{;YeFeVKOiKM66;Nv@%qJq|lpo*jrlr#kq8_wkNbw|(M1BhnCubXbe@lW!10Yx-=`FAW3Pdo8w>OK#exE;EowaaPbNkSigmvP{l
1HpdwX_L(2@Ns6h7i`_Sn2?A~g{f5|6-N=ZMTR@JI-?SrtLESCSt`K?lWhVpNC-3Pl^H;k0N9W&XuF;|EO7x7Nebd%!q$3v<~j1z
owjf5@Ko*(*t+_2WZ~tsH&IO1ECk}l3}UzCjB$>8jt*lw$>_*BX@UZgsFIN)W;`*9DxtPxW*VjnC94+O1c22wRD~pCVql_}(PNem
k?j@sdmrNVs)_OE!kT;6gNaFplc66V@*g2h*xi%Lhlo6Y4<Mu^iee!TG8dg!FG9XR9x^93k1}A=sa-TW(7)i4^8|O5!x}X#Kzfv+
c!ROrU{3&qe6&P1Ok%YZK?G9~(sYMKvBwzb?>s#5aafHsQRKNa8B1B?BeM<Hksfj71X=Ndcw-@h=7K@NFoa(r1WyDu0tB52B7``A
Brrp1Dlbg4r6^R^faq3>u$mZ#fil1*>ByW=h)A5<n_!ulfLvf`h0W#V$5nRj#@rFmZN_T{2N*clVjk!<SY&`%rYNDRP^1slW^n;Y
q*~BYnn;kK3P@rS0>%KNL^U%+v>~81LbSBR=rk;oOi>X`fKf>#1yM{vNl8dd1ppM%6cRy5(2)fbMHMwc1X3t8v^5M>0#b@ngCVjG
Fx>m_;2*p0f!o=-V&#cwh9Q=jT7ny#7kRq^_sglwf(ohu;US4el;iWe!oO8(e%Wy|>TxPTBj;y{`v7od6Qsng2$2l{(uKTDAf(?H
ZVVjrot_#8O%OdYU?<mZzTJNQM*&$E#Uu<bnUwAY5Ys@UqJWOuFhwmy6Ew6CMI?|CH8Bb_(2XojL<GY{1XR$qGgQ+}O;AE;){)T6
F;xLgMO3j<P(eXa6w*^Q4MfZ(6;lybHlia&))Iy&A|!&6n1Vu(86^S;fX2Zngd|qP!HPzPYN8;bNf`*Hm0~pLH0VMlNEp?Ryi|f@
;X+{<^%%rDM_+)e=6oLZsvKkS*Qf}-DYTX>6zEP9DRABD4ZF*J$$$Qanv}T}i3QY6_2hi|`K9N;Ka8r9swR_T0PMGEtUyduL_oVT
i%-as8BQvp=^}9W{+#&|c0;pV9uJCnPc54Jeg+ZSC})9?&Y>Q$w_kQuJJmhB^Qp7I%A$2uBUDgI@RW&85IH44rh=7XLWeape<)0#
$;x*Sy-5L3kt>+vb1056V0!BwbQr_STEm0y(e0pOb8ZJ0;zQ(;gobsw$75&a`jf;ChJUq+mbs2QAi)v40BDHJ2F)@P8|)FtgSeKG
jm3q5(6pb#Zie*GST9+jhkr%Gc^-59)i2$7_C^3`))th&NfAQ*AWvvMcy$>^+`lqPHFfU$Mha%CFQKlkn3F_UWVDqdq;8k&Fmv#D
cS|@$5tD7#8^b}7&@~{Gi(#n1e#D@vLu@wAHd(h?9yDlps@h0Fb*eU}xbjbt?7hE|Qjf^X+&6H-N+GadIe>AKbAgM+WvRT#WMM}z
xL~f097lFrV;5`}St;_~WYEbJl)x|pRT~D`9J<iP!-`393P#4UP-_wo@_NhCM6ZnEtVc=IO%(cE!rEdgl!P`Dz~-G(H55{8)vyu1
ya~)fcEsB_sz@3r3IL*A6Az4<?VF$8p88K%)tl3eMHE!(+U`x$I8ZkU`^*fB%&`%R6&HhH3*KNKsEfyld&LO?9}t1$x)33XA`yvV
;$Wyd1jc3wVWgww*BhM_;|5@%nhKqVZ0V{?WKB?(&T5dVX=Y)Pv{ntMQ!;+j-R{UA(BrA{-#6WnLPS1aj#|p6;MO^7^<<TrYY!vs
&}0DQhUmkRh%m<lEvGCBhi(qo8rA$DHQIcQ;mre0K;6Fx2mf;JJ)S-9cY(!m?bY!MW9noAk!cDAl?r8qB#|gomV$-aY3#wa1AII8
;4)_pZxDtdzv}(LLH!^1A)y5i?_sIf4Q6GKm}JHo)i`EUrZ#L#6c-vM|K&>T&{=CQ_LhI#>IWgZA()Rjqcp5U&U1{qH*ikSsvJjE
|5u@Op{Aq#%~@EBjCA9d-N*Rl!hDBI^n)o-S-VOw)HL+WBgpjLHOQt@Q!boi`vC-xK$9gZno=s7Aaq+^QH^|VMO5zudPxq`gELp3
Ea!RMPldEM5z+bo7T{3r`M@@Tl|?`EWH5aXa=zvPe%3&sek6ckf(R-Jh?*jh`V;#3A`cFL=$n&w)r@BQF~^799CUu@?meBIUFczO
s6ygE(CXFn4`>@!N%BloN30nuhd!>;#8Zsb3A!Kk$eENP7bJ<0aexe=1|Z(=T#5Y&2hc$2@nhKlM3Eu2Q=$(D6+q;aCrA?&F#2G`
BuL{OQc}K`;Re5~kAmfoB|P9;y8(z_HM}~t$YDPt-ir32{kWDTeN|VSpl%d|;9|lpBRBKGgc<tm1x$U?7(}1h=W<kQKoW8Yng|be
3kD#Z0&FIL50A@56NHSjuoLZ&iIP&5gSZIOryq=zLr^K62I4~-G!!`@D7%2r5q}mBAPp#q5F%qIt+ziOk95PMRQ~zpx*y$yFo%-*
I78_RG(l7(ETttVvOtnZoKMzlP(cu=REMzyest0qY1uM5blU^!N=sRF(U}sC+2~ma>!Y?tsD>Vi{v6VVDhP>4`p%+hp(!YcXrU+z
%p-y+iO?Dp{e{=E1L6%HpBV#vUgS6+j@lTFE*M!#N@)rZrh`e;fXe`DBdoo2>VzhWNeV%)+X40Ye3iy8*u+S`V18r*_C@l+jJsTk
O%O5$ds1}6QhwV}D+xnLT_HdjC7zAfd+iB){ct{|!po#gMu1qxg;3G%lc;8i4pC$Q*7)6K%WK;;>Kn{+$&;^j;bkorFH^UcD3;r-
MBA2|-#mVO`syg?U4DH41ns@pL7C3n{WP$Pq!g(@6-@)In1yiy;12EQKs+XvnhnSn-tpOnjKfS)G*r;cHBwLV>{x`L(TGhHnl#lV
P@zI4C0S@fh=f8OB0UK?S=&kA@1THs`+0H$!SaPE7?cF0a+Al{DcJTJi!hCJHX*c`h_>BI9@R-b0Q!d$-`*93VqC&vM4BaNC}<G$
3<eYQmVl}Pk46{qkyF|qF!Zmr$Z%8o)(>S2n1&~t+;_$8f4a`x=zVy`Je&?L0K0+Ny$6Kr>BGh@ztUCuy29?!!8p&@f*A|1v&2|K
?2taYh@vUzd0LWS(-kEHvk9UhK@$=FENUu`cy$qVsA3z^1B}Z9DYpSk2}}{k2C&IXW{dUg1L2(BNumoz2_`4Hj^!pSb^c}7K@}Kl
zzBwbi6VjrK;kWmbc$Lt0}%{-M@07Xwb>xa7RofGG=|BU+00Xos7f8&Ze2qZQ5Tyr5=cP^O%l<dGkLIh&lpMr@P*K+R4~X;bQ<%r
^}O8+`QbI^t{#K(Z27h-V_C$J7db;5WW>D&kJYen47inp*@M&v0FXp4kbPsxd`83}-gNv~7>SQZi%h8wFa`?O+2FjapiokW!2Zze
;#s6BVl;fl6RIkzJ5WDzrOgYVVo6=Sl_U80`FN3~_1Lx;ISIIzjtHU?kahOK%ph75V1V`jAomi4!X4mX$~*LTiU)j~gS3ZvPU+3d
AII0~>(nm%X{CePF7vYTj1rV3DAHiX^~PsBWc%Ym(bNYdDfk{Qkhw_?YuziD>d(ndrM!UMW+VXiN@+l)Mj;A%0X&6#kRPGw1IZ{(
C7___=y*M3p%X%S5RQ*FA0<8qAo=U**Uz~+MI5Xl6482z)1PE&N>tNS!9^ZHrV@%K7f5kvXkdFX4%k{1<{QipM>o*wIb9(7(?Hp~
aT5hnP;LY46g}-yD3YZqSkVh?8tD2H(J(}PM>`R05>~M!Q4|wM;Pc9vT$=<==>W<moPXaBA5=hn>A&0_Ve$?6e9QCqr{eR&1V?Jo
MqjS78c|I`#?czf8^CmK!tCDj@!6agR%JWszDiR@$9E%Hv>u^)9^z+7&UG1vDq`c4RXy9a$-Xmd$UEu+R|ZqM6Y`jFh8quz_lPOa
{lNM^WwS{QU5Ezs7?iS_aJCB|vb)^P7k6^%CUdQ8*HJNgBY0RhCz#GUF!W^_hE;As)?FgSvqn`cO=FayPsKAfY`7XGia^*bEY|2*
Z>xu6562v*s~3Z4*u~A6$I(3Ms3*-qil-LL-d%TgX^1EZCFU{EamwJ$*x>v=|8Ir)iX82sS!$&%Ba}mX<Q&N=lGSKYviQmvHY0FJ
G=`8^1ME-v%p{YKU-N#%{{?N#9IO4L(SN^8sh)XNG(S?CW?X9J;|vux6)1yN@rOK9oI{2QT0fIUa6<kbFx7<7MYRDiFwA7$wE##0
P+#xO$jUDgC9(A4#ZpAV>-+G5$%U_8j_*i^Kpz_-v?EJL%2apDNEAatbFL9$l;2@6F|$@?KMW>Hlo4<?Y=Gj#3;)FcdI(0xo(Hk0
<gQfU<$%m+7Y&;@INs09kPbq9KHqO@fPOKb$@=lM$Y#kpfNxT0hcKffKdrC!Wik%`Iy?_;TlwB~&m+NV8+6SKJr8N&Avgl_ZUltx
XZ4ZolcVsx^S8c|u+uV*VzyFp>ta01M<iqH^E4XIG!8K|;mZ{@QK&wZScYoTiN;P695Lb)`T)%gQhmKgJ3-ZvkK|Jk#)Wxxlyxi~
>t^*t3-Eks<C6Rj(pXLLPfq5tc?eE8_Z}d4J)$2}lOa?To^gpN8lfsFAc_JaAchJ_Y61v~LJ%RDhysA6D1wS1CMae|B9@3kSz3@I
(UHtK24I4UN?2$pDx@G}NOX33p%W5;NHhXOs;|({fYwY@0jAXcaE3r#r7QC<c`e9#21*ii9g&K`U??dOn+VjOa&TvR4_K4chp0aH
MijlmZ$aFkZ{UdR#=4p8yf|^Hd~`-&dhrDEBNRWwQB78wdJjWwn9UfrW^_)W&Zvvj+aIpstr{8j8csRD;vJKat)Gtg#7_x!&o9}i
A4U^s6rp<ptU==4FcxrUCWo$>Q@T{}0PXUqfMO7cT1X^Cjby_skbF%i<Q<tkz8E@q`0Jqc8&d|`ZQ+v|bH)Vb0uK0CSrkfENRkJb
oBVrRZ386i-e~yp$*B8u>hpaMZVY1;GD!|Ue5m$X10pzHN&!)!923nmxa%<|Ghm0XNa42$fJcD=iTd0QTRLZ}*pr?6v`ZlDn<gG8
tV(Z31%{Wi-AuX;XA?p3=TaMI<OpJ>^1M@njpG|zBh{#--%<Zi2KU`l+#hGo_;66R7WMPWz+~4bBx@L0h@XNi;eg8lqCJteum{}_
zl@~=KvL~6I7cX^n8~XDb-Z0e*Qw&Z@QYUyaf2<U;ae>_e*e?;`$3cU{k(C*ZT|iz?A6<b`Ci^gkwpPCa}WqHCOfjZ%Yt&goqk##
C$~f&u1sE`j0vxn54hl*v)}VPL+{l?>&TLZ*}#Z(?jL--y{Ft{&rPeqN*Is#zjK5-if`GO>pda6bVRUBpg~1X+ZZMx>}ZMtf`FQ6
u^5QcgsaZC3lQEI)feZ>>gdKR0f|i15iAjTml8x2P*Xt1WXUyGm~-1&Xoi|F6hu(cYXYN%X+sj7lK^==*sI7ptm;Z)LP}_=iVBNM
ilP+a2NKdT1bAAyH6a+hgm|e!l7nLd<Qf7a%LK(%wN%hYgJLMAqN0vA40%{yl<6He^iB!_YNVn&I--p^B%q^U)P=LA7AT@(ifN10
h>D7!id^hX1qQ|llnA0IY6%#KsVq)neTYOVU!r+mP<lWQ@8iJt9z9Pc>kk=dikX3vCg^{an|Bc1MoO}ZGH)SV7Ik-%Myq7fW@_AA
D>E1*8c;6-V;g9Yq6rwOEgtuDRE1UM*OfZ2C(8<K^>8Io=R8vMkWSi=%^Mh_I``PQy&5%2j)pR;O1711jfyCdDp|CyF-47?y<=VL
8;wX9#<UZuG&JF@5f+>}a%9>hDGFjKsu-#whA6vgC_87iG#Dg_W@?xT0ziO@O&Ta+sf~;?O+<rKoJ64MT67FSO-%_D8jWfK@kZSP
3h#~~rPD@<NP3f0sgIMnzLBCLg!^{!>7j)iI3k`9D*>JLJGt2?Zq|hu>3A)iOI!h<5|9d78|jT6$|1$0&Unrxkk&6*Jmdls`4SJ=
s{Y+Whw4Co+W|<2avB>A$J_4wpG-khhGt?v9N|06n8fLXJmfzaePSuMom`UvBaXFyctUhV>)M+X0!{;rd67Y{>A{=P;*ao9H<9LQ
Z$Pd1;oM_|oM*SIcHPR-Bi?RzpSVtlD(ku>79lo=u}B0r$|V#ABtsGj1vLRcQ4)bo4JrXe3M4_LbcrfI>W8IOcMyqGjRhjs!&S2|
Yt-lolIt{yv8ctOXJn&j%?T#jqBX4{L!n$0#%a=Gh@fc*i)Coh8yW&DOa?L<aZ^-8&|3kCKf!Z#pxewHM>B!$KUv^tygcI1JmYnq
FDx-ZRSdOhq%$#=nT}ewM|fswZAoEcYjP3o_3*=lXBd{PT8T<DsHEWKMl@!Cij>huH={)*)hyHlY&D{OOjOX6A5X9;f*{2(Svz>-
bkV@z8j5J6>F^v6kZw14Td}HA(T<_i;^`Ka$ilbJ`wsO-t?RG5=Sfjvlqs(L2l`3Rk-xv$_<n<iQ}44IlxTH&XE0>5tPcUyCS^#T
-1q#xe>-1)8=|NC!UX@pt1VNNV9)pmb58Fr<eA`p-^~Dhy#Cs2w$3<DFqJ&lkG@&R#TM?tf$GQ}$?FMWN`jy!gHRD-&WOkx`>gEF
a{63A#xmOP`mc^LL{l)$6&!u3uq>Z|g+B>Ae=p<PXRka4dfb`I2w0wiid2-PsSrL4J`R&gm@0eS3GvZD>MO#=X+LS{z-R-u^CB2E
Mq5-?UV!L_>ELw4b%AniAwjc%*ona!(Nk@jty8F|V40wlhS<bWL_5rIP{G&?Fh(P2!L6j#1x*DM#MM<)H5ARGQ8gh?n9DI0<_g|U
jg7WrNMNhCM+F5KwM1guTU4G|qKfQTs;CHSq@cvKbtDm05Z+@{J!@fy6}I5xxiwXALh%33fNE-vx#Sr?33?^Lz;cxE>l8mx2){@Y
5@G-k!BU7oi9|a9)B)IwBEGP$4xL<(JFf@>!p?E0FUDG-q9ln(qwqL$NjS5K!IKB~cEKnZQ>oY}J3k=*IZQ#6C0q#h8vydvIaL!;
4FFM8tuazTJo*4Y!bChX1BLx!w1S~XD-x;)N{boH#R^fONKqwWWH2}D?xi1}$KF33|5@Tg!Q#sdGm8WJp7c9~@1dEBlAsBgVF09F
u}|f|4+r9izpfBQfEu6=nE5_(p$r35s?hEXA%G8_y6z71yTHyrXUDs&7ucc$fWmdEe>sbz+;t#%eRIw(mO_lAE)QV`?EShF1r&+p
>(>+4@coz*6_SW4b)m@Wl@E=%@dTZ)>z*bY&(49v1w8hxzxeSv!$h{=nYEvDz4R4)fbB$Iq>4zeEAbX`FZl!tQ%scvqy!M81q1;k
5L5vYAxh0lG|??Y5Xl2F63|6J!vHuT8b6w%h`(L1W$6NojWba$lN0J_N(Y%bZ!$*PV4$I)&<B#7ktq`hbmWw(K=1;T@YjcoQ8gq~
kq{736+|%<0W!f<%SBQ|u)z>O)I}gs6$LXBp7c35&<%n@s!}3E1Ts>EBEu~LFiOjd5u<<U1_}uxswN1dj3y)UkCddXgw%s$$E)u4
wP*UTzed`aX{-B=)2I+dC+GdCLa8At+J~n6E9)lw;}B><`CBK4A0|!gvKng;UM$fPUH$G5H9Jr^Cp1T?L?X2_(6cZx79gZ^FRbc9
<jd<~+a*SdF&b#nuo4N3Eg3D23IO|i!|m2K)huAPhZ=mT=JIg1|0%yO2wF?7E*^N9tEYOT<mR=*_^kYt>Axp#jNwb!X08|U{#7sY
ta;4yhyBPg%B^liNA_11-mh4x1`=1d8(eYO^;oKPq(gJklMAGu9ITa2ydF^9Rmo156QN+9;I!HD*u4yJUqn+9!AA}<B}|31E;Oj2
TqjL{<BAKTIpY*#MD(|G-qi0T_8da{AwjfF<wgVyB&cQ_2q2iQ+a?5r46xwAb#pEIsuZ6TZLP>RmUI?@ED}*5(v!t3u%#mgP$zUV
3GU;gTSH}SwOeTzHt()-Y{gYTQow<dXLBrFB!Pmgh4z&8G8Q)l5TO+?N)q|M1Wz=mfQF$*JrpFN;(uK}XQW_*OxK5M_h(_?O(oT-
tJ~H(BW{>#oCr&9NexX4LS_2zTBts`a~%-4JwG{<vjNUXWYmJVpu5F{$T=OQp}PV^k_7vBuupvPZzhV)@rsFX@lWe~YmZ$W?6$hm
I_-9Fs^lFSuv8Y(zB<$wTvvL$i>>aOEtB@4vF+>Sqm9(A(scW8GWJB>H<iV@!*8|}<td;tp50!%@sNu-Z-$dPXfb>tQU@j23Q_1I
Mk39dAWzSyC@8z*Jvh3x7fmi5Xl%F3&*x8m@1;E;pooxo*2pA~(MzpedEG^iWvsx(*yTAMeKj}j@Z##SSwQ$|+z4n3K!pG(4+O7F
DafGHGYSk=Fa$_V1_&rAhXQQ}&PMY}%aN*7vZ4+t#64Z_K&7BBL*20Q@r>^<eA0psCRu%IYXbVfgWT%r0O~}K98HjVSSQ@R`hnmv
6Fs<COs0>m>~5}5J|{G?!m5<amMC;L)UGt#FLD$|sR@mq8!YwV@*-;p4wb}01481iKq^WAMvX|0L^D0tO<BgYJmp9+phu%JWbib5
UZqC>YS@~bFkynC&ak#H=t;^T;z|nehGniHrfbi34x)qtsWdfy7&Ii&Jye558+n|vGZlBs3{VZoOQF2pF)&%lqs1<{VZd7*$eSeX
q0EbN$HJiGz9c9Uuy*3>#sc?%td^0~Y9ui=r^Nxe#3uo*V2Nm1Efe2K;u^#s0Igc%d|rhxQHzgCKpdRO+e4eM!0#UAP$46Z5pmrN
WXD_e-gD+U*SY3AZ=Ml@7>cSWqJq7w4m%vFkBxJ-$;xok4NkQ$13Wp(wLG4UBgbP<Q;k!07qh5>$YpKIkeF7qL*&Z{%L2HO6_T7L
hlmjwxe#NS86}Ghe2~m)2o)SaR$v#l{FVqJkg?)qFie&0nq06M=#G6E86Z_)xsIf8?(x%Y%{;KWI7bA9TGthIV)xAYyPDCO3w;^Z
>XtY=*qK$0?IW={ce%_&U~Qn0;ulR05(0<<$Q*G&N{!f6N-QsWoTNc;MGhTpTX$xaCROw@s?cfLAxkSwfQ4!6BM&At2%Z&(E+fg_
svhi69TY0Dgy!T{L<hZTS<difVHd$Lgq-F>nonquc{$la?G!hyNkcA+*O(aVTpn;J9Bc;l<tSsM0+#l^HGDfFiVj6ImJdGJ1pH3y
=_W5&$xK16;PTg=7$_a21KEq6%_0rk+__QAOM^)^piweZ3*^w2(>8VTcQvs|*{)f}je1vR;k#6!wQ>;>%F{VTcjRI?-N?vxsv=!M
AR8<NQ@p+;n**W`WmiC&dQk4s9dISkw26Sh1c9kaq;0~}u?BkCRH@%-jh_ZV(N|dmDg|w30V6g?jdAU#0jUGIO^<mT(t#pU<Eqi*
5oB5$p)N?>D$<)p5RtJ`$+R^%(MGD`YEcu_hAv?-a+?DYXn9vX7~#8;Kzc)5)k+4j7J&xJqZKm!Q}sT~VLH0?-)t<x<fLCdpLPO{
Z9E|^kbH?%(rmF)1WzoU2)gjsnz<;Vcu=VzNaZ6KmjB2Op27{WJb|Dt(-@$k=3(oobe`8~kxi)9hHkjA$ejbhjXhMy+SQF9bcTEB
i<B0=TO-&4N5nDUC)q;Uj&s0Vqz8RfiMmMah|D9+54BYLoK}=KFfofApj0|U^o-mnOuZhW^+K4P25zo2rk`SnuLmQ^s@Nf&S1&1H
B<6bVh3uqjm~!Sp>Qg<m)yW&AYdx{hG(}%h>(f+&#KJT+QI|y(A`cB+^k%JusZ42$xW<}eD{zPuq7k})0|E@k4X!nDN|2*cC}cwG
w5c0ww+ouBp{{u$?r>72#rsOxv923F_7r-n8|BiJIb(;}9<za4=-(5?U3qC0;a2qZN7{DLm!Q3l&3Vg1fZgvmV&;lBci*_61Puw=
!L#q^;oTXndwKCUwNmde=q<Oo?Hb8veAttIDU&^Bq|l=1o_>58G;(3lB{dCp*yyl>jGivfXH+nrI;t+vcDWZUUS5cyK*uowguv?7
Q3I|+!XqFGmp2f|lYmua^KPcB#GuW=F$^?ejv>Pwf<#efnkiHq53SFwR}-@_CI^AC8N;JCwxV1ZY{W<vBJAm8fY&2u4(_C6F7q0Y
LKqcFI3hh0->aDEb{?y+q6G`&IIxuVXN?VGXjLs}KCmF+m1G1#(trY)OfBdMly2O?8rC%{C2exh#-&6<pB(q&X)*Lz^a#_`1B`Xw
JIi^V>Ap8Q=e1{_Tz2$u@x!CjO!1RPx<gl#r=O@3)(Hc)!<HPEoy^En!JZ^U>;WS9rR^v<Asj2j%#pO9YSxGjWNKhAdy!HYbxM=}
islVoFEvb&Fbt2Mw>{-rz+w<ELEm&-*A0(lsZ^fsqoThX3>`q*JF!0NQ(>Kg_*Ae}#_r$0z5H2mK{KxzJAzeto!<kV(Ky*$JlRGl
(-K{Tl;CRddkZ#L6&ygq5vxtJw_tElfuc-(AQFk{xzJdeP*Ee70T4Tt0Fp<bueUkh$2;-f?_If?&fG*!*jRgll#;=WU^CWqE*Ut9
EFrlHdcecVCo!8mr*Cde6-OGHwaQarG9>ef?nqC&z)A>*Jat&GQOwe~hzxsAf1s3b55MP(p}E%xcS}Ni?NY2m{&1N!#sgu1qp4mj
kb5!-sFLoB>4O`vD?mTjRmMZ1jgl0$?H2dE$&|NrH__#1F!r`|)Y)EfIRUQh7ISE09pEMT^mueS2B-J!0}(!G{9ujUw&irFgeGR2
1d2t0i7BDdW2uI=4sbHrm^87i!stLXOxM*eF=mT$uw$8m+Lomm#<<xJ8Yze#mlG!0k1My3cz8y=d8{_E5u6rKsI*6dRMr<v4Lda`
V5avCYfkWYt#P@ZT4*_9fuo%gO4i3T!$TB;ibGf@uyzl8eShjKhsF1{{IEPk|7Y>w_aAZQl>?YDF)M`|ar8>eZ8Y3jYbi@sC>Vjz
PVbS_{%X!bcs1Cgpimk`b=GW~l$8=Yyx@Q=0wBaDAbyaPB`rD(LrCc{NLVny>(0Emm|g@!Gcc6XRx}({=j_t#Ox?@I2GbH84Ooq7
I5^C@D*eo}LKpDN=bN)zaLNx6E0DFE*jJZXDDv&<YGGWn15<i2ETvIXTg`6oE{0;LjyBs$IhngD)5;kWilq)rql(q1Db_mEoZa!L
y49L$7bs>;<wO++B_}SmSB;k!EpjU&TYD6LZ1|rTXyepXD0`6iezyDNs~$ah%|yGmF@p092S9^y_9s87gUV;b$E^AX00-<z+WrQf
i}kdvO2|dTxZ2}AT~zUPm^v~AHk{OVps)0s<s|+%$w{XlD=(Mk&qq3#h=-vY4&OfL(^pjP%t%sR@#^Xmf#wQlqIj75(odRv(fdqb
J<cUH^x1l+NpGp7lkX2aGd97Znli<+sL;T{;XMZtaM)R-s%W&f&GQ+F!!i9+A7dZ7kT!*w5L%1P?pb#mhYZ9F`^iWU$m__B$dTRb
Fc1a_khyQ;rVfI=!h7S7nT*HoSy$g596cOk-$ajvC1rf9(m6z8o@}yg!ww5z9$o%WbZQ)Y4_rLNF(^NMHQLVR;iNbb{2EWI=kTY5
osRYwR5(M?d?|Q3sQbnp^=AO_9_+C7peBHt_R%KD`<9f_9OuWPKsyQ87JW+KegO`I^E(sER1|Ts1H2ksw8PRzT9WwBE_E<aOF5wW
ZkQeWxA!UdkmpeC46aP>gxq5e33a+dnNBx(*mk|~jgI}BdpPBSILE976fGdoJxjR29@04kj>#fH;XOwtf1+a+bC5JHgGe$+yKNJK
(X$qmK>7a-htKo3%iZ3$+jB<cS!y^g7Q4AV-38F`=1xq_)P9{$S^aLAMn~&FP)_8L(8tsUJ>XuqBYx9C)8XI&s5%LueJq~H4eDX?
^HaSfk&G4!i7hHLk^_j<8yKApvlRuiCIvE0AX1Qk!H5E3q)*hxU9yb;)=6TtQS?T`xgZOkCW)afl*%z!EVOi3_E1eLml4RrThoEG
*uyL<9a5tSl)(A2VssCIVc0dH+DJ3dabC>X#7+|oWyQjoyBjWxP{mo8VClvph&#01irb0C^^D#aNQr1TnUT20k|)Q5A>R8JKBv0t
PH0Aeve?pv#%2qeVVSLApu~J3;=J>Bo6K)K91zUW(&&wcd16`vM!d<~b>s($Cy-I#2LlLFt&4frVmRG#2bk&T%&{v3Q9%T3r4}Ao
Z$|eGrVg!#OmaAE?!ay@cQ+mIX!Asxgc<m$85eN?9OqDzhh83=1A$x}ITa3x;B}KG`t#oWKu%}=jU5J<LY(y=_9my|^m7j{Ed%~E
T7|xVZ{5eV_*qmspT;k$bB2Juk9&1!vL48J;3InWZaCI@^SzqnPj2Ot$PbUEb;T!TPxG_LbkQN>&hp7l<ls3ztN<TrL>Joro1V7D
ZD~+42_HN?!HtlOmL?V*U<itY5P_J9hzg=2Y6>W!su7usfZ@}Tampv>7xU|~Z8rH3e9IaNdk<;n+9zZK#s$O!5P_L7E7NLm2;gSG
Lm{$2ex2NLu6~;C4P9={7Nl_`fd;r{Z$bstm%$QRj^HSRUuXbhxNY5VWl6V`f!N)i%=W*zv2Nrfnv>t7kep_QO)%g&en<TBn`fD{
=w%+)xr&T+&ss@>frS+mqyTyV4wF=JHu;b^it~(tTDOvi443iDw)|c-Pno)I*$-q>@BJUJ_s7_Om)3tDh@?d5!Qx?KknnGVSX#nr
7VCO?ON(G5ps&S6z+3&?Qq+uJ#)OgorogS~?-4L*1P|f`%u7S#b087{S;w}z{qXrio6YuU+p1PKhq1AsD)-4lM1x9%@s)B0?Q*ta
g>dbUC`y^-PQi;S4ztgC%yVhJZl28@5*>t+Mn)+E<7Ex;jz~|AF)BT_aYY0|8avTRp_)Nqq%}r4H72^=Zg=zQu6IMbG{dASij$jU
t87>R_G}P|n>)6l(I_CMO}Pg|U@<KVS=wxYIiePA2#)56pc1U&x^(-#DWo+5xR_?U8R*So14Et!bU=Y5a~wiZ=1JX9JDJKcLRp{k
Z;hM8eC>|Bdim(suXqPzB}NUKJ4S`8<p+ZtDg#whX*Ey;JA&5Ku{@A1UB_uM_SKrb?M<s4a^W;=U8j!8;})Gmo<o%|@M~Sugbj&1
?F^?@>K!T|szN0&p&67AZ8A=)QF`?>P2TpX*3LZMH#qLhDZ^l0#_;7HSYihfv=g+Tf=?!PCOCTssX^4<b3o)GK^O_(Dc^W79ZwM8
f)FEkEu<rZd@I2UMZ6ik=0$5pNFXdCYXu9?R11U-JD~zwTGE0@Sl=?n&SC?Rn7NcXJH(`bffSJ@AofZMipYu@8nI1TVdT_|&3QLO
*Ho9P^?2>u4j}5%2r7!Mnui*<RGFoqAs1S?-0>8J-l;SsknWwRL;`6dHEzIWW3nM=48{nxA%OZKY#|gFZK{%`LQ`#z{Bu*fhAc=+
9FQoh2ojGt84Q@CW&s>^b-YJn0v=X?fw(ak8K*Tq8J;X>W1c-~x!oop!2)z0aNQc2tEC+oBLNGBQ+$~&EYxamI@E!o#jYk~dGQ6!
Gqr}d;t0*RO{R@&R2rEN3MK%!D8-4PGi-piVnkYUz>z@3nK>vlh@pf@fF%;RnV>B6WNw40g{cQxV<RD@Olan|=B<XbSm2Pks?IIk
(l5~p#dJE61G0CrVzOx^tLCJ3jR8a?pm&bYQ1Qj@mK#CfrkLfE%`aUhCmiNfVZ#|0P9(|XZ;&>d9mco5_~2MdsjxQqf~672miQKf
p<>W4-J^120fCJIK|O5-2@P(T2HbeF6IV`UxOsNt()b!n%4>%k-Uue;P@o5Njs+P8ry^+Ka^&VdM6MqW4s_C#4YsH#yde@!(jJN+
UpgSQy3n^<umUF3g3=PTlI3d#8Wt)-C>Ssdv|+}KI3$?0Wr)T%IwrywA)!Kp<=A3&N>>2F2oVIpB3Ra%D6>)<0%$&{3vy!V4QW7-
4H96k0tA3yOAo1_H9O!Lt?#VR=T7#?FJqZ}T!u9glOj&uva6j*y%V_^d(f)HMzfSOXwf!ftwWhvcbxJ}nn2Y=QCJF~u`5wgQnWkM
u8_)9BSMA?J1~n0J{0kKVzfvniB6v9T~2deu7>#0Th146QQGIRH$*N`R(eadb-Ekq&`(<=7+KF8GUZ{Gs5Vsf#a+%!UmR5QdVJ*e
(|kh@2W^~2@MH?jxL0CkfmBqAiV7$wW_7`?`P+~@YsR(EFOAx#1#E-ZJawyfY1cw{vtuU^aslPp=vb}G<%6P3Oe4Z}1v?yA*8AgI
o}_U*2DXtA50zI=3Z+#OTp=bXPbS3*LyPa8@<t61ce`2Q0+BWsA<=D12MR!gm|A45N@CJQTE)<r0_j=1;-{$+JKr-m#{-wd(W^t6
H+(f#oK(!rAod1`+Y4v`*#K@O2$K14m;zuzC<q6TV}dJX9t(8T&gmJb8|ea!^i+gKUpHF2Hj(R%$RuX@8oJRHJsOk@c6q*-bb$$}
5>I_7nLO%YjRk;;1WvP{Xdq1>DQA}<px(lseXxYV7ENAr43tnA&gKURt~6l|HF@HbT9U{pTidM54%?Hi)529^_t96Tb<k=+s4WmR
(_VT3vxX3OYDz>ENl8dm1V*|^E%N)-DKbP*y$Bl}bPm!9L^wbRMeAg0y@MpPIf?}?3%!OfWFTNA2v7xR;+%UOyLdbtn%f3K(3igS
8>aX)29w0Ya_1)ImKjbMA|_MO@R+f4i=^C1vx-$-3Tspm@H?>dJYDgw44iE^ZVHK^=RQ!v$oVf**25+7QxGJJF$_mM!2}Gr<3VIX
fUsaJcq}@o1AYnbcd#Z0Lxcu;0ooQES_YtVG`<54^Cr{DJef5a%OiXk9iM+5CyO3YF(DCvV9*FA0WcvL7bwac<);}uqj^L6$l_Jf
o?dv^J#hAQ4a0N053SZ|4mT!tw13dEbBVyQLC|0xHExxc1|7aI<I6qsJL`@^ps;ce15`<z;n?tz500m1s^Oq{7DS1FM5fGQq^hYa
S~&arLEC3<lygs34(?!7sndsMk7sTv!)?hsfiqSdrl*t`aRQt<1XfHVo<_5iaOB`Nbq&Ldg+E_2S?CMKk;OeBlerHXlEt011<Vfw
pi&{}$h(J`qV`A7a~9$WOH4Bwk<_P0!Y`v{9x%}lcK}6^1L&4IiKrgGVLqQwbdq_8VL?y;LBs}xbVz9j^N=T7sBNiDwJPl|rZJuv
>h2q9|9LS5AT0?>Qimf`Y-8tQCO25sMA$$(kvkx{q8U)ol2suX7;qfZ3Co8K;n~@<u|(>Hl1fB~SC*VkDzHPuIRoA^(=4640xp=_
N?7&{8y&E2V}ar}brg_Ia6}<QiHunaiiToM=qs%h18_f+l0XX&jtF|uqY@(pH}tqK+O0cGDKfW&3tPsu^wBWK9hy7!si9L)CfFFo
iio1XnDM$A;_xsW+kx>EhL)I?_`8+&+CA)4exgG`1ADOBqKyp+4n%NhS?xYd`h1E#@@+Q(NPEaas;RKyN<y)oLBr(4D%5w~<ZO>r
5d)*``icjxbqu2jd6N`K69RT_O=rKXz<g*Rhy&-5-vFT{AU9YmVn|{s@SXwWL^uo>MJY^lUtNaPG=f0f9P?o!l2i_-W5M#7(SwE*
!j3RfxMoufbJMZMWDUB(Uzz%bzSuSWGQA_j^tuG?ni-IZ0-w%1EFeNEf$v^yhv5!GVjTf4lai;2a)8@z4k(_s@-N3hzP$7I>v$RW
9TnM}7xD724FW(dfqO(zv<K4i^&O%-u+*GxoCl}}W105YBN%WO19;KfI9NmCTtJ~SDaa4&&1423#Wa9>AbuJ+GqAZ>EO=WE$EHrG
I2T!{2Gcv+G0Sk#*7^bUKWEIeMf>fBCd?}f6AZeLJ>w?F?@u3f)D2Lr=Mhr4AY?^F=b!iNl?_tuCT%PKOAY-BbO<PLkUpMaV0899
sCGjQG8p<G9SCU)n3+VHNhzupncF|$&1?uTh(+KqZz`DMqq`@Ou8$4|yR9r>%#Idx5&HrV1oM<BQ6AY)1JV#$MSP`KNdu2&1Ih(@
6X-$|vCp-L`3hqOAc&*yoCI{bbnyn^bj-`8iY!Y`YH3WiNOtT5;m-o6o~K-y6n<)cymRxmF>w_c)+!2_)z0q2Cv~O^lW~f+N^^^H
(xa+6p{frJf(H$VJ#w27VdPak{PT~(oa(`S5>|5%V$YY$(yR*E;zs3s4uPt~-C*wgJZIY+wD04%dIEiGtL}vDFB?#U@a2tQICY(2
*SO~7Z#2pnQ$IeEBG0fLFjL!7?KFeBSf7GJS!B}#PaT9O6$OCvYG**>Ty$zUlLa*wX^xhjA?TnCcHCp3eL><)4dsWYQNyD-(B5KX
pwhjuBv)gOO%Pb3k8Oj93{|0NyvG%zp4%>+YJj1b4JLyVMGK^-RY>L}F^x1jKz24Mq@tz*L?i_u1tAg*hQfS?y~M8Dr+3^N+EIeS
a-8K$Kly2>UEP7&LRVV=SVQfQa!dFpS>)GmiKzZBj~*;<Q`FQ0i1E7}k|0nN#32x=`fNe*UzP(r#{r}rk6DHB^V5fjh{OaLIY6oN
{|=!m)5zjEaTQ<VXK3ZJrl#=v28<K()qje5eZNQ8oDk(=P0)FDL}Lck{Ii5UO^H{(R6C)dARwrp<RElY3Nhlcb%>zpvyWF^PnPiP
0Nw%}lM+!-Ob}EhO-WK9ks$X-7)eleeZOo+VWO_GAjHEy?Vg3<>-pu<WeDu-!Qc>jYl4G-Z}=U4IvoHW;{u!%0u!u}$RFI{M~6;9
CftOeoYZ-t^U56Pz6qyzWnjaTuwB)Quei)BFk|Z8PD7-t=J7`$TO^%^+@#P1LqR0WOt4N$)we<@hxv0`cJ56wS6rIHBPweu)az!W
z2X>_P0=!&hpFRt#_`9KMwr0WCn`*2>nzrT4WQ;)Hw#=YF8Ja|WQjDA#4DkT0j9JZ7_Ck3UR&Qh8$mTnrSKM4td<%yO&v#AmD_@)
mAr3?nK*Dbvr1f;n@d_Qvs!MZ3NR09B(nsG#!QuomO#{~3`h)Z<rPhvYEZNganB4?lCe!H#T-Wg5_K*h1QqEEnV3$qGoGw66K3*`
2Hi*@r?6~GtVZeL(=nzfvs8(Poz2pi>L!>~6z|SOGr8L|Y432thzw_J%U;%Zn#{sOzK+mCTGr3-43H`j>#{&>=Uk$?j0}MWyFfMx
c}M{iLo}>ZkkAi!2Y1+EreKJPPU?t<)S^J9N{SMci7JGlW@sXzq}*)m;oaGsWWku}W_AJyxI|oFc8K8DpT}@}0`6l=2o@(;PcU?|
lRMt~+HfJ{Dak;$MZ#GL>gKWrWTxMLTGo_g1d;pcekltDoRs`4V?4h=6QiD<v^^WHr#t%Whi4>0O!YhZu>m_XxN?33br2u3@+`m-
0Zz>D3@Q(_ARg!P*ZCnf2}9ZaNTT^z)q*UxFiIPP-Y@eO11k6z%k#k0Oi%hjCh-1y1IBoD>L*zWuYd6(3d-%81)-p-N`IbH1k#~R
Arw^-OhnT&Kv5A<G(;6m4I~Q?LXcFXtPKrd*#Y+=Iz;DU3V(xYMj-cCt7a-Tm^4A;h9dC<G2|#8nc#oz1ljU;9Y)97@%{c@sFcyM
&td_=4c|xMj%m;#+8^#YhE59k{(H<HsyT{2XM`<KC(FhYoS5Jv+R*?|6p2FA%OSWhi<nTN6+g}ZXi5MW2@};!_JD>|G=`GMsotXS
bU`zG)Z`!af`@criK0e_5HT1a#Sp!G)2Q=I-|x`{DujqagrG^OM5KZhpaO(L!2!^G>@DbE`}V(nxt-zoeg7>XAUbM=M6AO$0NFbG
O*M*2iE*9^E=@$xyxnKJd4{<{cjz<I@wjZP>y!k_HeV9sYX|T$IXMC3zMv{%!02@#f7rmDo~N$e5d!$*UTVSqak`-Ck_xsJL4U?w
qU{O2isa0JnQ<zVA7T)pli@ck{EO~OZOorzp<ijU0h7c%KEIHm2X9T`@-finu4<%z6uYMpkebCqps^X!dhBztUR^znMC@o{DM}KB
rAiuT0)f+cjR#ANG`MmYaUl7Dz%?~FtO2kKVbdL}@ac#T2>(xJbW`=jR=!aDe6X<qpAx|Z^bH|Ew9J|kl`BE4MOKt_IGqFhdlAsO
JhU`_F2@syrGjE+h$W^VBBHO`KK~K<a5>oybmdOT*O(j-u$DksJ4QF?X7GUn#5#W+niOxxQ|{~Av(y0YLGgHnfW%7#9o+Lt5b1xA
JHk9X-P)_R3FkTVHj~5pl^7&bmIx_8{P1WrL{zF#vRqYBselfAjz7cn1pJ5Z9W46UW+;gw#9PVYmMuCXXG}IQneZd{SQ_M^TU4zr
5sMp`^I@f3C09llx*ycxubHl(+H|6&#8-WYb5fmsP1r}d>DJmJxw|m~584555b82yIi2MGt#mXoyO&Lc|AzqEAVd=>5{pjRF*6My
K~Y3Xzv+dGnbLnx&piMXA<>u(X&yoxAJPGhFYEP<j`wQ%c<D!t(UO?hVgAnS8x66r$X46iC#fC^b+uBVNkc+Y;72}Y_hzT@U`Lv$
B8K`$_1AYP@AA)%!_V!j@;j6bH~zJ~{-u}rUf(hwkuwSLu!<gL=gf(SxdPC5arnxj{O9n3`?2`!WzI4gK6$Jpvn&Msr`HKN`YZvY
1=4SdPkJ8`(s0R)l7Ie54I%BZW=z?AdFy8!25f9PxU3{MVF2b?lWwZ^v1Sq|7{fQ5T@t}18hTI(hxQ)>3<QboPK*<*hNfElAhJFV
DU9<@9q!1CpEGmpPwRKS)b4i8A2=G)<bm-@Wk-fik0Tx!)_~pD3i=;LB7H*8h92b<ILQ3M1jMS-)z={qyBCh*!yg{`t$=tjD+d`w
n|N#Scz5oBVK~E_<k3s?ImregyEq*EQl^`F6zg3}K@H^YGe&VlXK8`@&gP{5bI%2Yo?>u;^MJwjQlDQQGITXx5|n{phuSc`{4vum
Av-K4U~&eATBwd-n3W+EZLC@AWT<b7CPN1vxh#p>4*+~g8WNMf0Kox3)e1+*-$CIHcJBC2QyC2j`sKEqWi@C!e$XqAJLo5EtQLbC
EiH^`D!rHlOG2(b_pH`Vtfw<MnF^i_ev<)Ip8ju`c?V3%7zd0q?mV-+@(qCNi;!^7BT{jwqxHZf5hzlVG(<HE>`&~Gp){+Z6B0mo
<M3aG4+BJqfK?=Aop6Ybkg2>$CJXt#pUC=Q<+QQ&)4jz0<f%(|noMhQ!>W=U-*-quw5L10bqz3v@@qL}xy>DKZ!YfhEn$x&;VMxx
S~Z)F_GM#dAyq}36hn(KApedTvgIEGU>0pXZiJC02@+wF2|VcF5j+tB&?SnT=WBQ^sf<p1WHUK<w9!h=PTSFfNR+xbmTK%QqMU~)
5C+Ij?TjOOKwd>*6Go<)fkPC_6oVw>P)tE4GKOLV86$>{DL5G1nL#!h8N~)OoxtX6l*%TOZ-M}DIIRb_R6wC;M8kHa8ARRd1a_Em
Zp@L+56@Ghdc$*8PB!itq|}P6H?+MqB00up-P1`jGL7<Z!?s#OgIJ6T5FN;A6oUv@O}9i$#H3k7p=(n+Na|~vR1N8gB_RqlV`+_m
Bn35>CRm!oAaA{wxxzHA;C73)vRuTjjf{O~!=q7RJa|f7+qLTA*O|R}YVUynN!npmkW;kW3X+VI!TPt)r;bxefE@QTd%L<=Lj;wO
Hpsb_1`6VFy`Ex)6QjYa6QUh-B3v_|3I`PpJpE!y2)^8WGQ<WUF+s;JSyt6zC<#W^_h6LYC?5A{JlDAU!seYu;CCBA`l6H)Y9N^;
23b;MP~4j|A`*c~feHoWA{7*&5&=Shpp(K)76T$Zd%|cUWWo8+P_YdWgCs<j-v`D|^z=XtA9$;eZsPIz_Qk4!<$<7}r;I35LeKTb
{@C_?dp27f;|IR_-u;Z3|A+ssaD6swMH^fDm~H%%!;JP%H9!QCJ#6;EWg<91Fy3mM@)9D^27Dral1dupna<GVfyRVZWt}rvH%l%0
JsFdVAt|<E|33H_hx<~*Sa25pZV!`J%IySHOdWqr){#TeKK&H(Kg?d3bGWzsFf4{8Sc)Z#&&Si>$DaXsE%+zbpPn7w8O0XHF#A0)
GA_?rV90`x->V)hJwIXV&b>VDPMZx~CLdw?U}7jBr=K{6PkV^-qd7j@!1?&=p04abWQ^cK{~JdQ;dh!=Du>wyBsBN#axZkMr}g?{
X^lUx_lEs^FgX9)yRTr+`xDd-R!BG@hbrVL^*jD>DDEn($fChXG(e#wUaI16=FY~{7f+lBHo3Eftv;a7QME%f@8IE+L57`ZNAY0c
$6xyovzv<SF;09T$t;8(|F^-Fo&TS1lun4!<!u7-be^p;9%2)w+Y3kp&m2UfsNim|L8Bw`Rmux%lO1*UShw6&pb3c}lt<#~r+s&F
H>CmkCxC%};(~@bDSZfh;zfck%K4K@S*!>|{U`cO`hJVV%kRwI$BL-0E?SR6v?kMCP+ArHxEs3L>Fa45^A%A3j=bn1{-w;$DVz8-
#+>I`lAAME6{Pltj*_5d6V#~=R*n4MrppnlcJD=n2w|XAVEC|5ONSBV`kp-7(j-t*KuIkx=qFajv`}dxt!xrWUbxW@_AOksL+n4&
M6ut7EiC#%yZZmwMA#+e*}%_Tw>cz|4HxbB{8<0~F64@Ep&{gLVRQ
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
